import { costInput } from "../../../../../core/appraisal";
import { costColumns, effectColumns } from "../../../../../core/model/schema/tableColumns";
import { fixed } from "../../drafting/references";
import { sensitivityStepTexts as texts } from "../../texts/sensitivityStepTexts";
import { single, type Context } from "../context";
import { RowReader } from "../rowReader";
import { quoted } from "../words";
import { datedFigures } from "./datedFigures";
import { datedRow } from "./datedRow";
import { ifSpread, ofRow, type InputRow } from "./inputRow";
import { baseCell, costSteps, effectSteps, type SensitivityLayout } from "./sensitivityLayout";

/** The amount of a cost. The net present value is linear in it, as long as no financing is in kronor. */
export function costRow(
  context: Context,
  layout: SensitivityLayout,
  at: number,
  row: number,
): InputRow {
  const dated = datedCost(context, at);
  if (dated) return dated;
  const of = ofRow(row);
  const then = (key: "low" | "high"): string => {
    const figure = `${baseCell(layout, "net")}+${of("slope")}*(${of(key)}-${of("present")})`;
    const needsAddIn = quoted(texts.needsAddIn[context.language]);
    return ifSpread(row, `IF(${baseCell(layout, "kronorFinancing")}>0,${needsAddIn},${figure})`);
  };
  return {
    ...spreadOf(context, "costs", "amount", at),
    slope: `=${fixed(layout.costs.first + at, costSteps.value)}`,
    atLow: then("low"),
    atHigh: then("high"),
  };
}

/** With financing in kronor, which each cost takes its part of, the core has to compute. */
function datedCost(context: Context, at: number): InputRow | undefined {
  const { costs, financing } = context.appraisal;
  const cost = costs[at];
  if (!cost?.spread || !financing.some(({ amount }) => "kronor" in amount)) return undefined;
  const uncertain = { input: costInput(cost), spread: cost.spread };
  if (cost.spread.low >= cost.spread.high) return undefined;
  return datedRow(context, uncertain.input.name, datedFigures(context.appraisal, uncertain));
}

/** The unit value of an effect: linear on either side of 0, for a haircut is taken from gains alone. */
export function effectRow(
  context: Context,
  layout: SensitivityLayout,
  at: number,
  row: number,
): InputRow {
  const of = ofRow(row);
  const haircut = `N(${new RowReader(context, "effects", "effectRows").entry("haircut", at)})`;
  const cautious = (value: string): string => `${value}*IF(${value}<0,1,1-${haircut})`;
  const then = (key: "low" | "high"): string =>
    ifSpread(
      row,
      `${baseCell(layout, "net")}+${of("slope")}*(${cautious(of(key))}-${cautious(of("present"))})`,
    );
  return {
    ...spreadOf(context, "effects", "unitValue", at),
    slope: `=${fixed(layout.effects.first + at, effectSteps.value)}`,
    atLow: then("low"),
    atHigh: then("high"),
  };
}

type Said = Pick<InputRow, "name" | "present" | "low" | "high" | "dated">;

/** What the k-th row of a table says of an amount. */
function spreadOf(
  context: Context,
  table: "costs" | "effects",
  key: "amount" | "unitValue",
  at: number,
): Said {
  const reader = new RowReader(context, table, table === "costs" ? "costRows" : "effectRows");
  const columns: Record<string, { readonly name: { readonly sv: string; readonly en: string } }> = {
    ...costColumns,
    ...effectColumns,
  };
  const header = columns[key]?.name[context.language].toLowerCase() ?? key;
  const count = single(context, table === "costs" ? "costRows" : "effectRows");
  const orNothing = (column: string): string => {
    const entry = reader.entry(column, at);
    return `=IF(${String(at + 1)}>${count},"",IF(ISNUMBER(${entry}),${entry},""))`;
  };
  return {
    name: `=IF(${String(at + 1)}>${count},"",TRIM(${reader.entry("id", at)})&${quoted(` ${header}`)})`,
    present: reader.number(key, at),
    low: orNothing("low"),
    high: orNothing("high"),
    dated: "",
  };
}
