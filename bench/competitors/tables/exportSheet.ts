import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { tornado, twoWay } from "../../../src/core/uncertainty";
import { appraisalCase } from "../../appraisalCase";
import { discountRates, successRates } from "../../rows/sensitivity";
import { measureTime } from "../../measureTime";
import { kommunSheet } from "./kommunSheet";

/**
 * Writes what the competitors need as JSON: the municipality's calculation of the bench's case in formulas, the ranges
 * of the tornado with our figures, the values of the two-way table with ours, and how long we took.
 */
const [path = ".cache/tables.json"] = process.argv.slice(2);
const appraisal = appraisalCase();
const asked = { perspective: "kommun" };
const bars = () => tornado(appraisal, asked);
const table = () =>
  twoWay(
    appraisal,
    ["andel som lyckas", successRates],
    ["diskonteringsränta", discountRates],
    asked,
  );
const rows = bars().rows.map(({ input, low, high, atLow, atHigh }) => ({
  name: input.name.sv,
  low,
  high,
  atLow,
  atHigh,
}));
mkdirSync(dirname(path), { recursive: true });
writeFileSync(
  path,
  JSON.stringify({
    ...kommunSheet(appraisal),
    tornado: rows,
    successRates,
    discountRates,
    twoWay: table().figures,
    milliseconds: { tornado: measureTime(bars), twoWay: measureTime(table) },
  }),
);
