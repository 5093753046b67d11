import type { BaseReferenceObject, BaseValueObject } from "@univerjs/engine-formula";
import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import type { Value, Values } from "./cellValue";
import { CellError, isMatrix } from "./cellValue";
import type { Argument } from "./functionCall";

const ERROR_TYPES = new Map<string, ErrorType>(
  Object.values(ErrorType).map((type) => [type, type]),
);

/** What the engine hands to a function, as plain values: blanks as null, errors as errors. */
export function argumentOf(variant: BaseValueObject): Argument {
  if (isReference(variant)) {
    const values = matrixOf(variant.toArrayValueObject());
    const { startRow, endRow, startColumn, endColumn } = variant.getRangePosition();
    const single = startRow === endRow && startColumn === endColumn;
    return { value: single ? (values[0]?.[0] ?? null) : values, fromRange: true, skipped: false };
  }
  if (variant instanceof ArrayValueObject)
    return { value: matrixOf(variant), fromRange: false, skipped: false };
  return { value: valueOf(variant), fromRange: false, skipped: variant.isNull() };
}

function isReference(
  variant: BaseValueObject | BaseReferenceObject,
): variant is BaseReferenceObject {
  return variant.isReferenceObject();
}

function matrixOf(array: ArrayValueObject): Value[][] {
  return Array.from({ length: array.getRowCount() }, (_, row) =>
    Array.from({ length: array.getColumnCount() }, (__, column) =>
      valueOf(array.getRealValue(row, column)),
    ),
  );
}

function valueOf(value: BaseValueObject | null | undefined): Value {
  if (!value || value.isNull()) return null;
  if (value instanceof ErrorValueObject) return new CellError(value.getErrorType());
  return value.getValue();
}

/** A result as the engine wants it; a matrix spills. */
export function valueObjectOf(result: Value | Values): BaseValueObject {
  if (!isMatrix(result)) return single(result);
  return ArrayValueObject.create({
    calculateValueList: result.map((row) => row.map(single)),
    rowCount: result.length,
    columnCount: result[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function errorType(code: string): ErrorType {
  return ERROR_TYPES.get(code) ?? ErrorType.VALUE;
}

function single(value: Value): BaseValueObject {
  if (value instanceof CellError) return ErrorValueObject.create(errorType(value.code));
  if (typeof value === "string") return StringValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  return NumberValueObject.create(value ?? 0);
}
