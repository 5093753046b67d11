import type { CellValue } from "../../../core/model";
import type { Language, Text } from "../../../core/text";
import { assumptionCell, type AssumptionColumn, type AssumptionName } from "./cellRef";
import type { Draft } from "./draft";
import { tablesOfDraft } from "./draftTables";
import { writeCell } from "./writeCell";

const nothing = { assumptions: [], participants: [], costs: [], effects: [], notMonetised: [] };

const houseDefault: Text = {
  sv: "SOCINV:s förval, kan ändras",
  en: "The default of SOCINV, can be changed",
};
const inflationTarget: Text = {
  sv: "Riksbankens inflationsmål, 2\u00a0% om året",
  en: "The Riksbank's inflation target, 2% a year",
};

/** A calculation with nothing but the assumptions that every one needs, and the usual values of those that have one. */
export function emptyDraft(language: Language, currentYear: number): Draft {
  const beginning: Draft = {
    ...tablesOfDraft(nothing, language),
    language,
    moneyUnit: "kr",
    rateBasis: "own",
    aside: {},
  };
  const cells: readonly [AssumptionName, CellValue, Text?][] = [
    ["name", ""],
    ["committee", ""],
    ["startYear", currentYear + 1],
    ["horizon", 25],
    ["horizons", "1; 4; 5"],
    ["discountRate", "SE-ASEK-2018"],
    ["priceYear", currentYear],
    ["priceIndex", "SE-KPI-2023"],
    ["extrapolation", 0.02, inflationTarget],
    ["successRate", null],
    ["badCaseRate", 0.1, houseDefault],
    ["badCaseCost", 0.2, houseDefault],
  ];
  return cells.reduce(
    (draft, [name, value, source]) =>
      withBoth(draft, name, { value, ...(source ? { source: source[language] } : {}) }),
    beginning,
  );
}

function withBoth(
  draft: Draft,
  name: AssumptionName,
  cells: Partial<Record<AssumptionColumn, CellValue>>,
): Draft {
  // A row that stays blank must be there too: writing nothing would add none.
  const placed = writeCell(draft, assumptionCell(name, "note"), "");
  return (Object.keys(cells) as AssumptionColumn[]).reduce(
    (next, column) => writeCell(next, assumptionCell(name, column), cells[column] ?? null),
    placed,
  );
}
