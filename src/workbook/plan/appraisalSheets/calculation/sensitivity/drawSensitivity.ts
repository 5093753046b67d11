import type { PlannedCell } from "../../../sheetPlan";
import { Draft } from "../../drafting/draft";
import { sensitivityStepTexts as texts } from "../../texts/sensitivityStepTexts";
import { drawBlock } from "../blocks";
import type { Context } from "../context";
import { axisStepColumns } from "./axisSteps";
import { drawBaseFigures } from "./baseFigures";
import { costStepColumns } from "./costSteps";
import { effectStepColumns } from "./effectSteps";
import { inputStepColumns } from "./inputSteps";
import { sensitivityLayout } from "./sensitivityLayout";

/** The steps of the native tables on Känslighet. With the add-in its functions make those tables, and these cells are not there. */
export function sensitivityCells(context: Context, twoWayTop: number): readonly PlannedCell[] {
  const draft = new Draft();
  const layout = sensitivityLayout(context.appraisal);
  const { effects, costs, inputs, axes } = layout;
  drawBaseFigures(draft, context, layout);
  for (const [heading, rows, columns] of [
    [texts.effects, effects, effectStepColumns(context)],
    [texts.costs, costs, costStepColumns(context)],
    [texts.inputs, inputs, inputStepColumns(context, layout)],
    [texts.axes, axes, axisStepColumns(context, layout, twoWayTop)],
  ] as const)
    drawBlock(draft, { heading, rows, columns }, context.language);
  return draft.cells.map((cell) => ({ ...cell, only: "plain" as const }));
}
