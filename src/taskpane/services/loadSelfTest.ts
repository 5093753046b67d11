import { formatNumber, type Text } from "../../core/text";
import type { CellResult } from "../../functions/definition";
import type { CatalogueEntry } from "./catalogue";
import { loadCatalogue } from "./loadCatalogue";
import type { Evaluate } from "./evaluate";
import type { SelfTest, SelfTestOutcome } from "./selfTest";

/** The published examples of the catalogue, as checks. */
export async function loadSelfTest(): Promise<SelfTest> {
  const catalogue = await loadCatalogue();
  return (evaluate) => catalogue.flatMap((entry) => published(entry, evaluate));
}

function published(entry: CatalogueEntry, evaluate: Evaluate): readonly SelfTestOutcome[] {
  return entry.examples
    .filter(({ source, result }) => source.kind === "published" && typeof result === "number")
    .map(({ title, cells, result, tolerance = 0, source }) => {
      const answer = evaluate(entry.id, cells, "sv");
      const actual = "result" in answer ? answer.result : answer.error.message;
      return {
        row: {
          id: `${entry.id} ${title.en}`,
          label: { sv: `${entry.name.sv}: ${title.sv}`, en: `${entry.name.en}: ${title.en}` },
          expected: shown(result),
          printed: true,
          source: source.kind === "published" ? source.title : "",
        },
        actual: shown(actual),
        passed: Math.abs(Number(actual) - Number(result)) <= tolerance,
      };
    });
}

function shown(value: CellResult): Text {
  if (typeof value !== "number") return { sv: String(value), en: String(value) };
  return { sv: formatNumber(value, "sv"), en: formatNumber(value, "en") };
}
