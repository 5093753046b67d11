import type { Text } from "../../../../../core/text";
import { sensitivityStepTexts as texts } from "../../texts/sensitivityStepTexts";
import type { Context } from "../context";
import type { DatedFigures } from "./datedFigures";
import type { InputRow } from "./inputRow";

/** A row that native formulas cannot say: the core's figures as they were when the workbook was made, marked as dated. */
export function datedRow(
  { language }: Context,
  name: Text,
  { present, low, high, atLow, atHigh }: DatedFigures,
): InputRow {
  const never = texts.notPossible[language];
  return {
    name: name[language],
    present,
    low,
    high,
    slope: "",
    atLow: atLow ?? never,
    atHigh: atHigh ?? never,
    dated: texts.isDated[language],
  };
}
