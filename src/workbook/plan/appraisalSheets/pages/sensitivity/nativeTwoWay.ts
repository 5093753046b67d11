import { contextOf, onCalculation } from "../../calculation/context";
import {
  axisSteps,
  AXIS_VALUES,
  sensitivityLayout,
} from "../../calculation/sensitivity/sensitivityLayout";
import { fixed } from "../../drafting/references";
import { sensitivityStepTexts } from "../../texts/sensitivityStepTexts";
import type { PageInput } from "../pageInput";
import { twoWayInput } from "./twoWayPlaces";

/** The two-way table's cells in the plain edition: factor × effects − factor × costs, from the steps on Beräkning. */
export function nativeTwoWay(
  input: PageInput,
  head: number,
): (down: number, across: number) => string {
  const { appraisal, names, language } = input;
  const context = contextOf(appraisal, names, language);
  const { axes } = sensitivityLayout(appraisal);
  const step = (axis: number, value: number) => (key: keyof typeof axisSteps) =>
    onCalculation(context, fixed(axes.first + axis * AXIS_VALUES + value, axisSteps[key]));
  const [first, second] = [0, 1].map((axis) => twoWayInput(head, axis));
  const needsAddIn = sensitivityStepTexts.needsAddIn[language];
  return (down, across) => {
    if (down === 0 && across === 0) return `=${String(first)}&" ↓  "&${String(second)}&" →"`;
    if (down === 0) return `=${twoWayInput(head, 1, across - 1)}`;
    if (across === 0) return `=${twoWayInput(head, 0, down - 1)}`;
    const [one, other] = [step(0, down - 1), step(1, across - 1)];
    const clash = `OR(TRIM(${String(first)})=TRIM(${String(second)}),${one("own")}+${other("own")}>1)`;
    const of = (key: "effects" | "costs"): string =>
      `IF(${one("own")}=1,${one(key)},${other(key)})`;
    const figure = `${one("ofEffects")}*${other("ofEffects")}*${of("effects")}-${one("ofCosts")}*${other("ofCosts")}*${of("costs")}`;
    const words = [one("ofEffects"), other("ofEffects"), one("ofCosts"), other("ofCosts")];
    const checked = words.reduceRight(
      (rest, factor) => `IF(ISTEXT(${factor}),${factor},${rest})`,
      `IF(${clash},"${needsAddIn}",${figure})`,
    );
    return `=${checked}`;
  };
}
