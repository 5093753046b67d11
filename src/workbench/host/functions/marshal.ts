import type { Value } from "../../store/cellValue";
import { CellError, isMatrix, isPending } from "../../store/cellValue";
import type { Argument, FunctionMetadata, FunctionParameter } from "../../store/functionCall";
import type { Platform } from "../hostState";

/** What a call must not be made with: the cell shows this instead. */
export type Marshalled = readonly unknown[] | CellError;

const WRONG = new CellError("#VALUE!");

/** An argument that keeps the call from being made. */
class NoCall extends Error {
  constructor(readonly shown: CellError) {
    super(shown.code);
  }
}

/**
 * Arguments as Excel hands them to office.js: coerced to the declared kinds, blanks by platform, optional ones that are
 * not given as null. An error in an argument, or one of a wrong kind, becomes the cell's value without any call.
 */
export function marshal(
  called: FunctionMetadata,
  args: readonly Argument[],
  platform: Platform,
): Marshalled {
  const { parameters } = called;
  const repeating = parameters.at(-1)?.repeating === true;
  const fixed = repeating ? parameters.slice(0, -1) : parameters;
  if (!repeating && args.length > parameters.length) return WRONG;
  const pending = args.find(holdsPending);
  if (pending) return new CellError("#GETTING_DATA");
  const coercion = new Coercion(platform, called.options?.allowErrorForDataTypeAny === true);
  try {
    const head = fixed.map((parameter, index) => coercion.argument(parameter, args[index]));
    if (!repeating) return head;
    // Excel collects a repeating parameter's arguments into one array.
    const rest = args.slice(fixed.length);
    return [...head, rest.map((arg) => coercion.argument(parameters.at(-1) ?? { name: "" }, arg))];
  } catch (error) {
    if (error instanceof NoCall) return error.shown;
    throw error;
  }
}

function holdsPending({ value }: Argument): boolean {
  return isMatrix(value) ? value.some((row) => row.some(isPending)) : isPending(value);
}

class Coercion {
  constructor(
    private readonly platform: Platform,
    private readonly passesErrors: boolean,
  ) {}

  argument(parameter: FunctionParameter, argument: Argument | undefined): unknown {
    if (argument === undefined || argument.skipped) {
      if (parameter.optional === true) return null;
      if (argument === undefined) throw new NoCall(WRONG);
      return this.shaped(parameter, null);
    }
    return this.shaped(parameter, argument.value);
  }

  private shaped(parameter: FunctionParameter, value: Argument["value"]): unknown {
    if (parameter.dimensionality === "matrix") {
      const rows = isMatrix(value) ? value : [[value]];
      return rows.map((row) => row.map((cell) => this.scalar(parameter, cell)));
    }
    if (!isMatrix(value)) return this.scalar(parameter, value);
    const [[only] = [], ...more] = value;
    if (only === undefined || more.length > 0 || (value[0]?.length ?? 0) > 1)
      throw new NoCall(WRONG);
    return this.scalar(parameter, only);
  }

  private scalar({ type = "any" }: FunctionParameter, value: Value): unknown {
    if (value instanceof CellError) {
      if (!this.passesErrors || type !== "any") throw new NoCall(value);
      return { type: "CustomFunctionError", code: value.code };
    }
    if (value === null) return this.blank(type);
    if (type === "number") return asNumber(value);
    if (type === "string")
      return typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : String(value);
    if (type === "boolean") return asBoolean(value);
    return value;
  }

  /** A blank cell arrives as 0 on the desktop and as null on the web, where the kind leaves it open. */
  private blank(type: string): unknown {
    if (type === "number") return 0;
    if (type === "string") return "";
    if (type === "boolean") return false;
    return this.platform === "PC" ? 0 : null;
  }
}

function asNumber(value: string | number | boolean): number {
  if (typeof value !== "string") return Number(value);
  const number = Number(value.trim().replace(",", "."));
  if (value.trim() === "" || !Number.isFinite(number)) throw new NoCall(WRONG);
  return number;
}

function asBoolean(value: string | number | boolean): boolean {
  if (typeof value !== "string") return Boolean(value);
  if (/^(true|sant)$/i.test(value)) return true;
  if (/^(false|falskt)$/i.test(value)) return false;
  throw new NoCall(WRONG);
}
