import { numbersIn, argument, numberOf, ofNumbers, type SheetFunctions } from "./sheetFunction";
import { SheetError, wrongNumber } from "../value";

const MOST_STEPS = 100;
const CLOSE = 1e-14;

export const rateFunctions: SheetFunctions = {
  IRR(sheet, args) {
    const flows = numbersIn(sheet, args.slice(0, 1));
    if (flows instanceof SheetError) return flows;
    return rootNear(flows, args.length > 1 ? numberOf(sheet.scalar(argument(args, 1))) : 0.1);
  },
  POWER: ofNumbers((base, exponent = 0) => base ** exponent),
};

/** Newton's way from the guess, as a spreadsheet goes. */
function rootNear(flows: readonly number[], guess: number): number | SheetError {
  let rate = guess;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    let [value, slope] = [0, 0];
    for (let year = flows.length - 1; year >= 0; year -= 1) {
      const amount = (flows[year] as number) / (1 + rate) ** year;
      value += amount;
      slope -= (year * amount) / (1 + rate);
    }
    const next = rate - value / slope;
    if (!Number.isFinite(next) || next <= -1) return wrongNumber;
    if (Math.abs(next - rate) <= CLOSE * Math.max(1, Math.abs(next))) return next;
    rate = next;
  }
  return wrongNumber;
}
