import type { BaseValueObject } from "@univerjs/engine-formula";
import { BaseFunction, ErrorType, ErrorValueObject } from "@univerjs/engine-formula";
import type { Box } from "./address";
import { overlaps } from "./boxes";
import type { Values } from "./cellValue";
import { isMatrix } from "./cellValue";
import { argumentOf, valueObjectOf } from "./engineValues";
import type { CallFunction, FunctionMetadata } from "./functionCall";

/**
 * A custom function as Univer's engine sees it. It answers at once: Univer awaits asynchronous functions cell by cell,
 * which takes half a second for each.
 */
export class FunctionExecutor extends BaseFunction {
  /** References, not their values, so that blanks, errors and shapes arrive as they are. */
  override needsReferenceObject = true;
  override minParams = 0;
  override maxParams = 255;

  constructor(
    namespace: string,
    private readonly called: FunctionMetadata,
    private readonly call: CallFunction,
    private readonly mergedBoxes: (sheet: string) => readonly Box[],
  ) {
    super(`${namespace}.${called.id}`);
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    const at = { sheet: this.subUnitId ?? "", row: this.row, column: this.column };
    const result = this.call(this.called, variants.map(argumentOf), at);
    if (isMatrix(result) && this.wouldCoverMerged(result))
      return ErrorValueObject.create(ErrorType.SPILL);
    return valueObjectOf(result);
  }

  /** Excel spills into no merged cell. */
  private wouldCoverMerged(result: Values): boolean {
    const bottom = this.row + result.length - 1;
    const right = this.column + (result[0]?.length ?? 1) - 1;
    const box = { top: this.row, left: this.column, bottom, right };
    return this.mergedBoxes(this.subUnitId ?? "").some((merged) => overlaps(merged, box));
  }
}
