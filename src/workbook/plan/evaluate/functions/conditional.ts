import { criterion } from "../criterion";
import type { SheetReading } from "../sheetReading";
import type { Node } from "../node";
import { Reference } from "../reference";
import { SheetError, type Scalar } from "../value";
import { argument, type SheetFunctions } from "./sheetFunction";

export const conditionalFunctions: SheetFunctions = {
  SUMIF(sheet, args) {
    const [tested, wanted, summed] = [argument(args, 0), argument(args, 1), args[2]];
    const flags = matching(sheet, [tested, wanted]);
    return sumOf(summed ? sized(sheet, summed, tested) : sheet.matrix(tested).flat(), flags);
  },
  SUMIFS: (sheet, args) =>
    sumOf(sheet.matrix(argument(args, 0)).flat(), matching(sheet, args.slice(1))),
  COUNTIF: (sheet, args) => matching(sheet, args).filter(Boolean).length,
  COUNTIFS: (sheet, args) => matching(sheet, args).filter(Boolean).length,
};

/** Whether each cell meets all criteria, which come in pairs of cells and what is wanted of them. */
function matching(sheet: SheetReading, pairs: readonly Node[]): readonly boolean[] {
  const columns: (readonly boolean[])[] = [];
  for (let at = 0; at < pairs.length; at += 2) {
    const holds = criterion(sheet.scalar(argument(pairs, at + 1)));
    columns.push(sheet.matrix(argument(pairs, at)).flat().map(holds));
  }
  return (columns[0] ?? []).map((_, at) => columns.every((column) => column[at]));
}

/** SUMIF takes as many cells to sum as it tests. */
function sized(sheet: SheetReading, summed: Node, tested: Node): readonly Scalar[] {
  const [cells, like] = [sheet.result(summed), sheet.result(tested)];
  if (!(cells instanceof Reference) || !(like instanceof Reference))
    return sheet.matrix(summed).flat();
  const value = sheet.read(cells.sizedAs(like));
  return Array.isArray(value)
    ? (value as readonly (readonly Scalar[])[]).flat()
    : [value as Scalar];
}

function sumOf(values: readonly Scalar[], flags: readonly boolean[]): Scalar {
  let sum = 0;
  for (const [at, value] of values.entries()) {
    if (!flags[at]) continue;
    if (value instanceof SheetError) return value;
    if (typeof value === "number") sum += value;
  }
  return sum;
}
