import { assumptionKeys } from "../../../../../core/model/schema/assumptionKeys";
import { plainWord } from "../../../../../core/model/cells/sameWord";
import { usualHaircut } from "../../../../../core/evidence";
import type { Page } from "../page";
import { tableColumn } from "../tableColumn";
import { sourceTexts } from "./sourceTexts";
import type { PageInput } from "../pageInput";

const grades = [1, 2, 3, 4, 5, 6];

/**
 * What holds where the tables say nothing, each with where it comes from; before it the two years that decide whether
 * an amount is extrapolated. Those two stand on the first two rows, under the heading.
 */
export function putDefaults(page: Page, first: number, input: PageInput): void {
  const { appraisal, language, tables } = input;
  page.put(first - 1, 0, sourceTexts.defaults[language], "heading");
  putYears(page, first, input);
  const shown = first + (appraisal.prices.extrapolation === undefined ? 0 : 2);
  const keys = tableColumn("assumptions", tables.assumptions, "", "key")?.cells ?? [];
  const isSet = (key: "badCaseRate" | "badCaseCost"): boolean =>
    keys.some((cell) =>
      Object.values(assumptionKeys[key].name).some(
        (name) => plainWord(String(cell ?? "")) === plainWord(name),
      ),
    );
  const { rate, cost } = appraisal.badCase;
  const rows: readonly (readonly [string, string | number, string])[] = [
    [sourceTexts.haircuts[language], haircuts(language), "General"],
    ...(isSet("badCaseRate") ? [] : [[sourceTexts.badRate[language], rate, percent] as const]),
    ...(isSet("badCaseCost") ? [] : [[sourceTexts.badCost[language], cost, percent] as const]),
  ];
  rows.forEach(([what, value, numberFormat], at) => {
    const row = shown + at;
    page.wide({ top: row, left: 0, bottom: row, right: 1 }, what, "calculated");
    page.put(row, 2, value, "calculated", { numberFormat, align: "right" });
    page.wide(
      { top: row, left: 3, bottom: row, right: 5 },
      sourceTexts.house[language],
      "calculated",
    );
  });
}

const percent = "0\\ %";

function putYears(
  page: Page,
  row: number,
  { appraisal, names, tables, language }: PageInput,
): void {
  const { prices } = appraisal;
  if (prices.extrapolation === undefined) return;
  const key = tableColumn("assumptions", tables.assumptions, names.tables.assumptions, "key");
  const value = tableColumn("assumptions", tables.assumptions, names.tables.assumptions, "value");
  const named = (word: string): string =>
    `INDEX(${value?.reference ?? ""},MATCH("${word}",${key?.reference ?? ""},0))`;
  const { priceYear, startYear: start } = assumptionKeys;
  const own = `IFERROR(N(${named(priceYear.name[language])}),0)`;
  page.put(row, 0, priceYear.name[language], "calculated");
  page.put(row, 2, `=IF(${own}=0,${named(start.name[language])},${own})`, "calculated", {
    value: prices.priceYear,
    numberFormat: "0",
  });
  page.put(row + 1, 0, sourceTexts.lastIndexYear[language], "calculated");
  page.put(row + 1, 2, Math.max(0, ...prices.index.keys()), "calculated", { numberFormat: "0" });
}

/** 0, 5, 10, 15, 25, 40 %. */
function haircuts(language: "sv" | "en"): string {
  const shares = grades.map((grade) => String(Math.round(usualHaircut(grade) * 100)));
  return `'${shares.join(", ")}${language === "sv" ? "\u00a0%" : "%"}`;
}
