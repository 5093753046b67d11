import { notPossible, orNot, word } from "./formulaWords";
import type { Places } from "./places";

/**
 * A spreadsheet's own IRR, where the flows change sign once and so have one rate only. Beyond the limits the search of
 * a spreadsheet may fail, and the rate says nothing; which side it lies on is told by the present values at the limits.
 */
export function internalRate(at: Places): string {
  const flows = at.cutFlows;
  const years = at.years("year");
  const last = `INDEX(${at.flows("sign")},${at.horizon}+1)`;
  const atLowest = `SUMPRODUCT(${flows}*2^${years})*${last}<0`;
  const atHighest = `SUMPRODUCT(${flows}/11^${years})*${last}>0`;
  const found = `IFERROR(IRR(${flows},${at.step("guess")}),${notPossible(at)})`;
  const one = `IF(${atLowest},${word(at, "lowRate")},IF(${atHighest},${word(at, "highRate")},${found}))`;
  return orNot(
    at,
    `${at.step("signChanges")}=0`,
    `IF(${at.step("signChanges")}>1,${word(at, "severalRates")},${one})`,
  );
}
