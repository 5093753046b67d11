import { cite } from "../../../core/examples";
import { assumptionKeys, type AssumptionKey } from "../../../core/model/schema/assumptionKeys";
import type { CellValue } from "../../../core/model";
import type { Text } from "../../../core/text";
import type { TemplateRow } from "./templateTables";

/** The year in which all templates start, until somebody writes another. */
export const startYear = 2027;
/** The newest year for which the wages that the templates rest on are published. */
export const priceYear = 2022;

const both = (text: string): Text => ({ sv: text, en: text });
const ours: Text = { sv: "Förval enligt metoden", en: "The method's default" };

/** One row of Antaganden. */
export function assumption(
  key: AssumptionKey,
  value: CellValue | Text,
  cells: TemplateRow = {},
): TemplateRow {
  return { key: assumptionKeys[key].name, value, ...cells };
}

/** A field left for the user: blank, with what to look up and where. */
export function fillIn(text: Text): TemplateRow {
  return {
    source: { sv: `Fyll i: ${text.sv}`, en: `Fill in: ${text.en}` },
  };
}

/** What every template assumes, the name first. */
export function sharedAssumptions(name: Text, committee: string): readonly TemplateRow[] {
  return [
    assumption("name", name),
    assumption("committee", committee, fillIn(ownersWords)),
    assumption("startYear", startYear, fillIn(startWords)),
    assumption("horizon", 25, { unit: { sv: "år", en: "years" }, source: ours }),
    assumption("horizons", "1; 4; 5; 25", { unit: { sv: "år", en: "years" }, source: ours }),
    assumption("discountRate", 0.035, { unit: "%", source: both(cite("disc.asek.2018")) }),
    assumption("priceYear", priceYear, { source: priceWords }),
    assumption("priceIndex", "SE-KPI-2023", { source: both(cite("kpi.2022")) }),
    assumption("badCaseRate", 0.1, { unit: "%", source: ours }),
    assumption("badCaseCost", 0.2, { source: ours }),
  ];
}

const ownersWords: Text = {
  sv: "den nämnd som äger kalkylen",
  en: "the committee that owns the calculation",
};
const startWords: Text = {
  sv: "året då pengarna börjar gå ut",
  en: "the year in which the money starts going out",
};
const priceWords: Text = {
  sv: "Lönernas år. Belopp från andra år räknas om med KPI",
  en: "The year of the wages. Amounts of other years are converted by the consumer price index",
};
