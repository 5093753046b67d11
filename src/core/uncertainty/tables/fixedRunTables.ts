import { horizonColumns, type OutputTable } from "../../appraisal";
import { horizonHeading, perspectiveText } from "../../appraisal/tables/headings";
import { figureOrReason } from "../../appraisal/tables/outputTable";
import { formatNumber } from "../../text/formatNumber";
import type { Appraisal } from "../../model";
import { outerFactors, OUTER_FACTOR } from "../outerFactors";
import { spreadCosts } from "../spreadCosts";

const perspectiveHeading = { sv: "Perspektiv", en: "Perspective" };
const runHeading = { sv: "Körning", en: "Run" };
const planned = { sv: "Som planerat", en: "As planned" };

/** Net present value with every effect × 0.9 (or another factor), by horizon, beside the plan. */
export function outerFactorsTable(
  appraisal: Appraisal,
  factor: number = OUTER_FACTOR,
): OutputTable {
  const reduced = {
    sv: `Alla effekter × ${formatNumber(factor, "sv")}`,
    en: `All effects × ${formatNumber(factor, "en")}`,
  };
  const headings = horizonColumns(appraisal).map((column) => horizonHeading(column, appraisal));
  return [
    [perspectiveHeading, runHeading, ...headings],
    ...outerFactors(appraisal, factor).flatMap((run) => [
      [perspectiveText(run.perspective), planned, ...run.planned],
      [perspectiveText(run.perspective), reduced, ...run.reduced],
    ]),
  ];
}

/** Profit after one and five years with each year's cost spread over the three that follow: a memo. */
export function spreadCostsTable(appraisal: Appraisal): OutputTable {
  const runs = spreadCosts(appraisal);
  const spread = {
    sv: "Kostnaden fördelad på tre år (upplysning)",
    en: "Cost spread over three years (memo)",
  };
  const headings = (runs[0]?.after ?? []).map(({ years }) => ({
    sv: `Lönsamhet efter ${String(years)}\u00a0år`,
    en: `Profit after ${String(years)}\u00a0${years === 1 ? "year" : "years"}`,
  }));
  return [
    [perspectiveHeading, runHeading, ...headings],
    ...runs.flatMap(({ perspective, after }) => [
      [perspectiveText(perspective), planned, ...after.map((at) => figureOrReason(at.planned))],
      [perspectiveText(perspective), spread, ...after.map((at) => figureOrReason(at.spread))],
    ]),
  ];
}
