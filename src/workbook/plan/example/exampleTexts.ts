import type { Text } from "../../../core/text";
import type { WorkedExample } from "./exampleInput";

/** The words on the sheet of a worked example. */
export const exampleTexts = {
  sheet: (id: string): Text => ({ sv: `${id} exempel`, en: `${id} example` }),
  input: { sv: "Indata", en: "Input" },
  leftOut: { sv: "utelämnad", en: "left out" },
  result: { sv: "Resultat", en: "Result" },
  calculated: { sv: "Blev", en: "Result" },
  expected: { sv: "Väntat", en: "Expected" },
  formula: { sv: "Formel", en: "Formula" },
  source: { sv: "Källa", en: "Source" },
};

/** Where the expected result comes from, in a line. */
export function sourceText(source: WorkedExample["source"]): Text {
  switch (source.kind) {
    case "published": {
      const line = [source.title, String(source.year), source.locator].filter(Boolean).join(", ");
      return { sv: line, en: line };
    }
    case "native":
      return {
        sv: `Excels egen formel: ${source.formula}`,
        en: `Excel's own formula: ${source.formula}`,
      };
    case "derived":
      return source.how;
  }
}
