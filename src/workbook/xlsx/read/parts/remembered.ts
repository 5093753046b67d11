import { attribute, scanXml } from "../xml/scanXml";
import type { ZipFile } from "../zip/zipFile";

/** The properties that a file carries by name, and the add-in's settings; texts as they are stored. */
export function remembered(file: ZipFile): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const path of file.paths)
    if (/^xl\/webextensions\/webextension\d*\.xml$/i.test(path))
      scanXml(file.text(path) ?? "", {
        opened: (name, attributes) => {
          const key = name === "property" ? attribute(attributes, "name") : undefined;
          if (key !== undefined) found.set(key, attribute(attributes, "value") ?? "");
        },
      });
  let key: string | undefined;
  scanXml(file.text("docProps/custom.xml") ?? "", {
    opened: (name, attributes) => {
      if (name === "property") key = attribute(attributes, "name");
    },
    text: (text) => {
      if (key !== undefined && text.trim() !== "") found.set(key, text);
    },
    closed: (name) => {
      if (name === "property") key = undefined;
    },
  });
  return found;
}
