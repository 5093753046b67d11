import type { SheetReading } from "../sheetReading";
import type { Node } from "../node";
import { asTruth, SheetError, type Scalar } from "../value";
import { argument, ofEach, type SheetFunctions } from "./sheetFunction";

export const logicalFunctions: SheetFunctions = {
  IF(sheet, args) {
    const truth = asTruth(sheet.scalar(argument(args, 0)));
    if (truth instanceof SheetError) return truth;
    if (truth) return sheet.result(argument(args, 1));
    return args.length > 2 ? sheet.result(argument(args, 2)) : false;
  },
  IFERROR(sheet, args) {
    const value = sheet.scalar(argument(args, 0));
    return value instanceof SheetError ? sheet.result(argument(args, 1)) : value;
  },
  AND: (sheet, args) => all(sheet, args, true),
  OR: (sheet, args) => all(sheet, args, false),
  NOT(sheet, args) {
    const truth = asTruth(sheet.scalar(argument(args, 0)));
    return truth instanceof SheetError ? truth : !truth;
  },
  ISNUMBER: ofEach((value) => typeof value === "number"),
  ISTEXT: ofEach((value) => typeof value === "string"),
  ISERROR: ofEach((value) => value instanceof SheetError),
  ISBLANK: ofEach((value) => value === null),
  N: ofEach((value) =>
    value instanceof SheetError
      ? value
      : typeof value === "boolean"
        ? Number(value)
        : typeof value === "number"
          ? value
          : 0,
  ),
};

/** AND where `wanted` is true, OR where it is false: the first that is otherwise decides. */
function all(sheet: SheetReading, args: readonly Node[], wanted: boolean): Scalar {
  let answer: Scalar = wanted;
  for (const value of args.flatMap((arg) => sheet.matrix(arg).flat())) {
    if (typeof value === "string") continue;
    const truth = asTruth(value);
    if (truth instanceof SheetError) return truth;
    if (truth !== wanted) answer = !wanted;
  }
  return answer;
}
