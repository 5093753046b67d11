import type { Share } from "../units";

/** House defaults, editable: the weaker the evidence, the larger the part that is not counted. */
const haircuts = [0, 0.05, 0.1, 0.15, 0.25, 0.4] as Share[];

/** The usual haircut of an evidence grade, 1 (strongest) to 6 (weakest): 0, 5, 10, 15, 25, 40 %. */
export function usualHaircut(grade: number): Share {
  const haircut = haircuts[grade - 1];
  if (haircut === undefined) throw new RangeError(`There is no evidence grade ${String(grade)}`);
  return haircut;
}
