import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { appraisalCase } from "../../appraisalCase";
import { kommunSheet } from "./kommunSheet";
import { oursFor } from "./oursFor";

/**
 * Writes what the competitors need as JSON: the municipality's calculation of the bench's case in formulas, the ranges
 * of the tornado with our figures, the values of the two-way table with ours, and how long we took.
 */
const [path = ".cache/tables.json"] = process.argv.slice(2);
const appraisal = appraisalCase();
mkdirSync(dirname(path), { recursive: true });
writeFileSync(path, JSON.stringify({ ...kommunSheet(appraisal), ...oursFor(appraisal, "kommun") }));
