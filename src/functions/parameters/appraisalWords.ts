import type { CashFlowKind } from "../../core/appraisal";
import type { Parameter } from "../definition";
import { appraisalMessages } from "./appraisalMessages";
import { choice } from "./choice";
import { textOf } from "./textOf";

/** Whose money is counted: its name is looked up when the tables are read. */
export function perspective(): Parameter<string> {
  return textOf({
    key: "perspective",
    name: { sv: "perspektiv", en: "perspective" },
    kind: "perspective",
  });
}

/** The name of a measure of an appraisal. */
export function measure(): Parameter<string> {
  return textOf({ key: "measure", name: { sv: "mått", en: "measure" }, kind: "measure" });
}

/** The name of a number of an appraisal that can be tried at other values. */
export function input(
  named: Pick<Parameter, "key" | "name"> = { key: "input", name: { sv: "indata", en: "input" } },
): Parameter<string> {
  return textOf({ ...named, kind: "input" });
}

/** Which part of the flows is wanted. */
export function cashFlowKind(): Parameter<CashFlowKind> {
  return choice<CashFlowKind>({
    key: "kind",
    name: { sv: "slag", en: "kind" },
    kind: "cashFlowKind",
    words: {
      all: "all",
      allt: "all",
      costs: "costs",
      kostnader: "costs",
      effects: "effects",
      effekter: "effects",
      cash: "cash",
      kassa: "cash",
    },
    unknown: appraisalMessages.unknownCashFlow,
  });
}
