import { optional, type Parameter } from "../definition";

/** An optional argument in which 0 makes no sense: 0 means "not given", for so a blank cell arrives on some hosts. */
export function zeroIsBlank<Value extends number>(
  parameter: Parameter<Value>,
): Parameter<Value | undefined> {
  const { parse, ...rest } = optional(parameter);
  return {
    ...rest,
    parse: (cell, key) => {
      const value = parse(cell, key);
      return value === 0 ? undefined : value;
    },
  };
}
