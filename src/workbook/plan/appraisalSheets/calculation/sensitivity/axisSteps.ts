import { wholeInputs } from "../../../../../core/appraisal";
import { joinAddress } from "../../../address";
import { calculated, type Look } from "../../drafting/draft";
import { inColumn } from "../../drafting/references";
import { twoWayInput } from "../../pages/sensitivity/twoWayPlaces";
import { sensitivityStepTexts as texts } from "../../texts/sensitivityStepTexts";
import type { BlockColumn } from "../blocks";
import type { Context } from "../context";
import { formats } from "../formats";
import { isWord, quoted } from "../words";
import { presentValueAt } from "./presentValue";
import {
  axisSteps as of,
  AXIS_VALUES,
  baseCell,
  type SensitivityLayout,
} from "./sensitivityLayout";

/** Each value of the two inputs of «Två saker på en gång»: what it multiplies effects and costs by, or its own present values. */
export function axisStepColumns(
  context: Context,
  layout: SensitivityLayout,
  twoWayTop: number,
): readonly BlockColumn[] {
  const onPage = (at: number, place: "name" | "value"): string =>
    joinAddress(
      context.names.sheets.sensitivity,
      twoWayInput(
        twoWayTop,
        Math.floor(at / AXIS_VALUES),
        place === "name" ? undefined : at % AXIS_VALUES,
      ),
    );
  const anyNumber = calculated('[>=1000]#,##0;[<0]"−"#,##0.00;0.0000');
  const kronor = calculated(formats.kronor);
  const name: Look = { role: "label", numberFormat: formats.text };
  const each = (at: number, row: number): AxisCells => ({
    is: (key) => isWord(`TRIM(${onPage(at, "name")})`, { name: wholeInputs[key].name }),
    value: inColumn(row, of.value),
    base: (key) => baseCell(layout, key),
  });
  return [
    { column: 0, head: texts.input, look: name, content: (at) => `=${onPage(at, "name")}` },
    {
      column: of.value,
      head: texts.axisValue,
      look: anyNumber,
      content: (at) => `=${onPage(at, "value")}`,
    },
    {
      column: of.ofEffects,
      head: texts.ofEffects,
      look: anyNumber,
      content: (at, row) => `=${ofEffects(context, each(at, row))}`,
    },
    {
      column: of.ofCosts,
      head: texts.ofCosts,
      look: anyNumber,
      content: (at, row) => `=${ofCosts(context, each(at, row))}`,
    },
    {
      column: of.effects,
      head: texts.effectsThen,
      look: kronor,
      content: (at, row) => `=${effectsThen(context, each(at, row))}`,
    },
    {
      column: of.costs,
      head: texts.costsThen,
      look: kronor,
      content: (at, row) => `=${costsThen(context, each(at, row))}`,
    },
    {
      column: of.own,
      head: texts.own,
      look: calculated(formats.whole),
      content: (at, row) => `=${hasOwn(each(at, row))}`,
    },
  ];
}

interface AxisCells {
  readonly is: (key: keyof typeof wholeInputs) => string;
  readonly value: string;
  readonly base: (key: Parameters<typeof baseCell>[1]) => string;
}

/** The success rate scales what everybody gives; where it is 0, it is what everybody would give. */
function ofEffects({ language }: Context, { is, value, base }: AxisCells): string {
  const [never, needsAddIn] = [texts.notPossible, texts.needsAddIn].map((one) =>
    quoted(one[language]),
  );
  const [mean, highest] = [base("meanRate"), base("highestRate")];
  const most = `IF(${highest}=0,1,${mean}/${highest})+0.000000001`;
  const rate = `IF(OR(${value}<0,${value}>${most}),${String(never)},IF(${mean}=0,${value},${value}/${mean}))`;
  const untouched = `IF(OR(${is("costs")},${is("discountRate")}),1,${String(needsAddIn)})`;
  const known = `IF(${is("successRate")},${rate},IF(${is("unitValues")},IF(${value}<0,${String(never)},${value}),${untouched}))`;
  return `IF(ISNUMBER(${value}),${known},${String(never)})`;
}

function ofCosts({ language }: Context, { is, value, base }: AxisCells): string {
  const never = quoted(texts.notPossible[language]);
  const needsAddIn = quoted(texts.needsAddIn[language]);
  return `IF(${is("costs")},IF(${base("kronorFinancing")}>0,${needsAddIn},IF(${value}<0,${never},${value})),1)`;
}

function effectsThen(context: Context, { is, value, base }: AxisCells): string {
  const atRate = presentValueAt(context, "perspectiveEffects", value);
  const ofAll = `IF(AND(${is("successRate")},${base("meanRate")}=0),${base("ofRate")},${base("effects")})`;
  return `IF(${is("discountRate")},IFERROR(${atRate},0),${ofAll})`;
}

function costsThen(context: Context, { is, value, base }: AxisCells): string {
  const atRate = presentValueAt(context, "perspectiveCosts", value);
  return `IF(${is("discountRate")},IFERROR(0-${atRate},0),${base("costs")})`;
}

const hasOwn = ({ is, base }: AxisCells): string =>
  `IF(OR(${is("discountRate")},AND(${is("successRate")},${base("meanRate")}=0)),1,0)`;
