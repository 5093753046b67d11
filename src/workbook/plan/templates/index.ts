import { emptyCalculation } from "./cases/emptyCalculation";
import { housingFirst } from "./cases/housingFirst";
import { parentingProgramme } from "./cases/parentingProgramme";
import { schoolSupport } from "./cases/schoolSupport";
import { supportedEmployment } from "./cases/supportedEmployment";
import type { Template } from "./template";

export type { Template } from "./template";

/** The workbooks to hand out, in the order in which they are shown. */
export const templates: readonly Template[] = [
  emptyCalculation,
  schoolSupport,
  supportedEmployment,
  parentingProgramme,
  housingFirst,
];
