import { optional, type Parameter } from "../definition";
import { singleOf } from "./cells";

/** An optional argument in which 0 makes no sense: 0 means "not given", for so a blank cell arrives on some hosts. */
export function zeroIsBlank<Value>(parameter: Parameter<Value>): Parameter<Value | undefined> {
  const { parse, ...rest } = optional(parameter);
  return {
    ...rest,
    parse: (cell, key) => (singleOf(cell) === 0 ? undefined : parse(cell, key)),
  };
}
