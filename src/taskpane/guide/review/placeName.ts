import type { Text } from "../../../core/text";
import type { GuideProblem } from "../checks/guideProblems";
import { readCell, type Draft } from "../state";
import { stepsText } from "../text/stepsText";

const nameColumn = { costs: "item", effects: "effect", notMonetised: "effect" } as const;

/** Where a problem stands, as the user knows it: the step, and the entry by its name. */
export function placeName(draft: Draft, { location }: GuideProblem): Text {
  const step = stepsText[location.step].name;
  const { page } = location;
  if (page?.kind !== "entry") return step;
  const { table, row } = page;
  const name = readCell(draft, { table, row, column: nameColumn[table] });
  if (typeof name !== "string" || name === "") return step;
  return { sv: `${step.sv}: ${name}`, en: `${step.en}: ${name}` };
}
