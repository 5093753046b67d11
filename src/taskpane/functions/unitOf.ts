import type { Argument } from "../../workbook/plan/formula";
import type { ResultUnit } from "../../workbook/plan/resultFormat";
import type { CatalogueEntry } from "../services/catalogue";
import { choices } from "./choices";

/** The unit of a result with these arguments: a time in years is one in months where months are asked for. */
export function unitOf(entry: CatalogueEntry, args: readonly Argument[]): ResultUnit {
  const months = choices["timeUnit"]?.find(({ word }) => word.en === "months")?.word;
  const asked = entry.parameters.some((parameter, place) => {
    const argument = args[place];
    if (parameter.kind !== "timeUnit" || argument?.kind !== "text" || !months) return false;
    return argument.value === months.sv || argument.value === months.en;
  });
  return asked ? "months" : entry.result.unit;
}
