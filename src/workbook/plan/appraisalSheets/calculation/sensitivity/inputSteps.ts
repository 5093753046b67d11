import type { Text } from "../../../../../core/text";
import { calculated } from "../../drafting/draft";
import { fixed, fixedDown, inColumn } from "../../drafting/references";
import { sensitivityStepTexts as texts } from "../../texts/sensitivityStepTexts";
import type { BlockColumn } from "../blocks";
import type { Context } from "../context";
import { formats } from "../formats";
import { assumptionRow } from "./assumptionRow";
import { assumptionInputs } from "./assumptionInputs";
import { costRow, effectRow } from "./amountRows";
import type { InputRow } from "./inputRow";
import { inputSteps as of, type SensitivityLayout } from "./sensitivityLayout";

/** Every input with a low and a high, in the order of the tables, and where it comes among them. */
export function inputStepColumns(
  context: Context,
  layout: SensitivityLayout,
): readonly BlockColumn[] {
  const { costs, effects } = context.layout.capacity;
  const each = (count: number) => Array.from({ length: count }, (_, at) => at);
  const first = layout.inputs.first;
  const assumptions = assumptionInputs(context.appraisal);
  const rows: readonly InputRow[] = [
    ...assumptions.map((input, at) => assumptionRow(context, layout, input, first + at)),
    ...each(costs).map((at) => costRow(context, layout, at, first + assumptions.length + at)),
    ...each(effects).map((at) =>
      effectRow(context, layout, at, first + assumptions.length + costs + at),
    ),
  ];
  const any = calculated('[>=1000]#,##0;[<0]"−"#,##0.00;0.0000');
  const kronor = calculated(formats.kronor);
  const column = (
    at: number,
    head: Text,
    look: BlockColumn["look"],
    content: BlockColumn["content"],
  ): BlockColumn => ({ column: at, head, look, content });
  const said = (key: keyof InputRow) => (at: number) => rows[at]?.[key] ?? "";
  return [
    column(0, texts.input, { role: "label", numberFormat: formats.text }, said("name")),
    column(of.present, texts.present, any, said("present")),
    column(of.low, texts.low, any, said("low")),
    column(of.high, texts.high, any, said("high")),
    column(of.slope, texts.slope, calculated('#,##0.00;"−"#,##0.00;"–"'), said("slope")),
    column(of.atLow, texts.atLow, kronor, said("atLow")),
    column(of.atHigh, texts.atHigh, kronor, said("atHigh")),
    column(of.swing, texts.swing, calculated('#,##0.00;"−"#,##0.00;"–"'), (_, row) => swing(row)),
    column(of.order, texts.order, calculated(formats.whole), (_, row) => order(layout, row)),
    column(
      of.dated,
      texts.dated,
      { role: "calculated", numberFormat: formats.text },
      said("dated"),
    ),
  ];
}

/** Rounded, so that what is equal but for a float's last digits stands in the tables' order; −1 where there is none. */
function swing(row: number): string {
  const [low, high] = [inColumn(row, of.atLow), inColumn(row, of.atHigh)];
  return `=IF(${low}="","",IF(COUNT(${low}:${high})=2,ROUND(ABS(${high}-${low}),4),-1))`;
}

function order({ inputs }: SensitivityLayout, row: number): string {
  const [all, own] = [fixedDown(inputs, of.swing), inColumn(row, of.swing)];
  const before = `${fixed(inputs.first, of.swing)}:${own}`;
  const larger = `SUMPRODUCT(ISNUMBER(${all})*(${all}>${own}))`;
  return `=IF(${own}="","",${larger}+SUMPRODUCT(ISNUMBER(${before})*(${before}=${own})))`;
}
