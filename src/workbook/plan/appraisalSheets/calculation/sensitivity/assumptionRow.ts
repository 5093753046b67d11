import type { Text } from "../../../../../core/text";
import { sensitivityStepTexts as texts } from "../../texts/sensitivityStepTexts";
import { single, type Context } from "../context";
import { quoted } from "../words";
import type { AssumptionInput } from "./assumptionInputs";
import { datedRow } from "./datedRow";
import { ifSpread, ofRow, type InputRow } from "./inputRow";
import { linearRow } from "./linearRow";
import { presentValueAt } from "./presentValue";
import { baseCell, type SensitivityLayout } from "./sensitivityLayout";

/** A row of Antaganden with a low and a high, as a row of the list of inputs. */
export function assumptionRow(
  context: Context,
  layout: SensitivityLayout,
  input: AssumptionInput,
  row: number,
): InputRow {
  if (input.kind === "dated") return datedRow(context, input.name, input.figures);
  const of = ofRow(row);
  const net = baseCell(layout, "net");
  const said = saidOf(context, input.name);
  const straight = {
    atLow: ifSpread(row, `${net}+${of("slope")}*(${of("low")}-${of("present")})`),
    atHigh: ifSpread(row, `${net}+${of("slope")}*(${of("high")}-${of("present")})`),
  };
  if (input.kind === "successRate")
    return {
      ...said,
      ...straight,
      present: `=${single(context, "successRate")}`,
      slope: `=${baseCell(layout, "ofRate")}`,
    };
  if (input.kind === "linear")
    return { ...said, ...straight, ...linearRow(context, layout, input.id, input.column) };
  if (input.kind === "inert")
    return { ...said, slope: 0, atLow: ifSpread(row, net), atHigh: ifSpread(row, net) };
  return { ...said, slope: "", ...atRates(context, layout, row) };
}

/** At another discount rate every year's flow is discounted anew. */
function atRates(
  context: Context,
  layout: SensitivityLayout,
  row: number,
): Pick<InputRow, "atLow" | "atHigh"> {
  const of = ofRow(row);
  const needsAddIn = quoted(texts.needsAddIn[context.language]);
  const at = (key: "low" | "high"): string =>
    ifSpread(
      row,
      `IF(${baseCell(layout, "oneRate")}=1,${presentValueAt(context, "flows", of(key))},${needsAddIn})`,
    );
  return { atLow: at("low"), atHigh: at("high") };
}

type Said = Pick<InputRow, "name" | "present" | "low" | "high" | "dated">;

/** What Antaganden says beside a key, in whichever language the key stands. */
function saidOf({ words, language }: Context, name: Text): Said {
  const keys = words.column("assumptions", "key");
  const [first, second] = language === "sv" ? [name.sv, name.en] : [name.en, name.sv];
  const row = `IFERROR(MATCH(${quoted(first)},${keys},0),MATCH(${quoted(second)},${keys},0))`;
  const beside = (column: string): string => words.entry("assumptions", column, row);
  const orNothing = (column: string): string =>
    `=IFERROR(IF(ISNUMBER(${beside(column)}),${beside(column)},""),"")`;
  return {
    name: name[language],
    present: orNothing("value"),
    low: orNothing("low"),
    high: orNothing("high"),
    dated: "",
  };
}
