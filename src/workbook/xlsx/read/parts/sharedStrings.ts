import { scanXml } from "../xml/scanXml";
import { withoutEscapes } from "../xml/withoutEscapes";

/** The texts that cells refer to by number. Readings of the letters (phonetic) are left out. */
export function sharedStrings(xml: string | undefined): readonly string[] {
  const all: string[] = [];
  let current = "";
  let inText = false;
  let inReading = false;
  scanXml(xml ?? "", {
    opened: (name) => {
      if (name === "si") current = "";
      else if (name === "rPh") inReading = true;
      else if (name === "t") inText = !inReading;
    },
    text: (text) => {
      if (inText) current += text;
    },
    closed: (name) => {
      if (name === "t") inText = false;
      else if (name === "rPh") inReading = false;
      else if (name === "si") all.push(withoutEscapes(current));
    },
  });
  return all;
}
