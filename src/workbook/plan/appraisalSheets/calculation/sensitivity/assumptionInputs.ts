import { wholeInputs } from "../../../../../core/appraisal";
import type { Appraisal } from "../../../../../core/model";
import { assumptionKeys } from "../../../../../core/model/schema/assumptionKeys";
import type { Text } from "../../../../../core/text";
import { uncertainInputs, type UncertainInput } from "../../../../../core/uncertainty";
import { datedFigures, type DatedFigures } from "./datedFigures";
import { rowOfInput } from "./rowOfInput";

/** Columns of Effekter in which the net present value is linear, beside the unit value. */
export const linearColumns = [
  "share",
  "deadweight",
  "attribution",
  "displacement",
  "haircut",
] as const;
export type LinearColumn = (typeof linearColumns)[number];

/** What moves no net present value of the municipality: what can be cashed in, the society's tax factor, what is only shown. */
const inertColumns: readonly string[] = ["cashableShare", "step", "cashLag"];
const inertKeys = [
  "taxFactor",
  "inflation",
  "badCaseRate",
  "badCaseCost",
  "paybackTarget",
] as const;

/** A row of Antaganden with a low and a high value, and how its present value is found by native formulas. */
export type AssumptionInput = { readonly name: Text } & (
  | { readonly kind: "successRate" | "discountRate" | "inert" }
  | { readonly kind: "linear"; readonly id: string; readonly column: LinearColumn }
  | { readonly kind: "dated"; readonly figures: DatedFigures }
);

/** The uncertain rows of Antaganden in their order; the success rate and the discount rate always, to be filled in later. */
export function assumptionInputs(appraisal: Appraisal): readonly AssumptionInput[] {
  const amounts = new Set([...appraisal.costs, ...appraisal.effects].map(({ spread }) => spread));
  const found = uncertainInputs(appraisal)
    .filter(({ spread }) => !amounts.has(spread))
    .map((uncertain) => kindOf(appraisal, uncertain));
  const missing = (["successRate", "discountRate"] as const).filter(
    (key) => !found.some(({ name }) => name.sv === wholeInputs[key].name.sv),
  );
  return [...found, ...missing.map((kind) => ({ kind, name: wholeInputs[kind].name }))];
}

function kindOf(appraisal: Appraisal, uncertain: UncertainInput): AssumptionInput {
  const { name } = uncertain.input;
  const is = (key: keyof typeof assumptionKeys): boolean => name.sv === assumptionKeys[key].name.sv;
  if (is("successRate") && followsFreely(appraisal, uncertain))
    return { kind: "successRate", name };
  if (is("discountRate") && isOneRate(appraisal)) return { kind: "discountRate", name };
  if (inertKeys.some(is)) return { kind: "inert", name };
  const row = rowOfInput(appraisal, name);
  if (row && inertColumns.includes(row.column)) return { kind: "inert", name };
  const column = linearColumns.find((one) => one === row?.column);
  if (row && column) return { kind: "linear", name, id: row.id, column };
  return { kind: "dated", name, figures: datedFigures(appraisal, uncertain) };
}

/** No cohort's own rate would pass 1 when it follows the common one. */
function followsFreely(
  { cohorts, successRate: common = 0 }: { cohorts: Appraisal["cohorts"]; successRate?: number },
  { spread: { high } }: UncertainInput,
): boolean {
  return cohorts.every(
    ({ successRate: own = 0 }) => own === 0 || common === 0 || own * (high / common) <= 1,
  );
}

const isOneRate = ({ discounting: { schedule, preset } }: Appraisal): boolean =>
  schedule.bands.length === 1 && preset === undefined;
