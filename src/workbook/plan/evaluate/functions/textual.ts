import { asNumber, wrongValue, type Scalar } from "../value";
import {
  argument,
  numberOf,
  ofEach,
  ofScalars,
  textOf,
  type SheetFunctions,
} from "./sheetFunction";

export const textFunctions: SheetFunctions = {
  TRIM: ofEach((value) => textOf(value).replace(/ +/g, " ").trim()),
  LOWER: ofEach((value) => textOf(value).toLowerCase()),
  LEN: ofEach((value) => textOf(value).length),
  /** The length is one number; the text may be a whole column. */
  LEFT(sheet, args) {
    const count = args.length > 1 ? numberOf(sheet.scalar(argument(args, 1))) : 1;
    return ofEach((text) => textOf(text).slice(0, count))(sheet, args);
  },
  RIGHT: ofScalars((text, count = 1) => {
    const [whole, length] = [textOf(text), numberOf(count)];
    return length === 0 ? "" : whole.slice(-length);
  }),
  MID: ofScalars((text, from, count) =>
    textOf(text).slice(numberOf(from) - 1, numberOf(from) - 1 + numberOf(count)),
  ),
  REPT: ofScalars((text, count) => textOf(text).repeat(numberOf(count))),
  SUBSTITUTE: ofScalars((text, old, by) =>
    textOf(old) === "" ? textOf(text) : textOf(text).replaceAll(textOf(old), textOf(by)),
  ),
  SEARCH: ofScalars((wanted, text) =>
    foundIn(textOf(text).toLowerCase(), textOf(wanted).toLowerCase()),
  ),
  FIND: ofScalars((wanted, text) => foundIn(textOf(text), textOf(wanted))),
  VALUE: ofScalars((value) => (value === null || value === "" ? wrongValue : asNumber(value))),
  /** Whole numbers only, with leading zeros: the one format that is the same in every language. */
  TEXT: ofScalars((value, format) =>
    /^0+$/.test(textOf(format))
      ? Math.round(numberOf(value)).toFixed(0).padStart(textOf(format).length, "0")
      : wrongValue,
  ),
};

function foundIn(text: string, wanted: string): Scalar {
  const at = text.indexOf(wanted);
  return at < 0 ? wrongValue : at + 1;
}
