import type { Language } from "../text";
import type { Appraisal } from "./appraisal";
import {
  assumptionColumns,
  costColumns,
  effectColumns,
  notMonetisedColumns,
  participantColumns,
} from "./schema/tableColumns";
import type { Tables } from "./tables";
import { writeAssumption } from "./write/writeAssumptions";
import { writeCohort, writeCost, writeEffect, writeNotMonetised } from "./write/writeRows";
import { writeTable } from "./write/writeTable";

/** An appraisal's tables, headers and words in one language. Reading them gives the same appraisal. */
export function writeAppraisal(appraisal: Appraisal, language: Language): Required<Tables> {
  const { assumptions, cohorts, costs, effects, notMonetised } = appraisal;
  return {
    assumptions: writeTable(
      assumptionColumns,
      assumptions.map((row) => writeAssumption(row, language)),
      language,
    ),
    participants: writeTable(participantColumns, cohorts.map(writeCohort), language),
    costs: writeTable(
      costColumns,
      costs.map((row) => writeCost(row, language)),
      language,
    ),
    effects: writeTable(
      effectColumns,
      effects.map((row) => writeEffect(row, language)),
      language,
    ),
    notMonetised: writeTable(notMonetisedColumns, notMonetised.map(writeNotMonetised), language),
  };
}
