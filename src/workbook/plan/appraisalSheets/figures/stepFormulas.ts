import type { StepRow } from "./figureLayout";
import type { Places } from "./places";

/** Larger than any year: the least of some years is what is left of it after the largest difference. */
export const BEYOND = "100000";

/** Steps that several figures share. */
export const stepFormulas: Readonly<Record<StepRow, (at: Places) => string>> = {
  gross: (at) => `SUMPRODUCT(${at.until()}*ABS(${at.flows("flows")}))`,
  signChanges: (at) =>
    `SUMPRODUCT(${untilFrom1(at)}*(${at.before("sign")}<>0)*(${at.after("sign")}<>${at.before("sign")}))`,
  guess,
  firstCrossing: (at) => firstCrossing(at, "balance"),
  lastCrossing: (at) => lastCrossing(at, "balance"),
  firstDiscountedCrossing: (at) => firstCrossing(at, "discountedBalance"),
  lastDiscountedCrossing: (at) => lastCrossing(at, "discountedBalance"),
};

/** 1 for each year from year 1 to the horizon. */
const untilFrom1 = (at: Places): string => `(${at.yearsFrom1("year")}<=${at.horizon})`;

/** Where the search for the internal rate begins: the rate at which all gains at their mean year equal all payments at theirs. */
function guess(at: Places): string {
  const flows = at.cutFlows;
  const meanYear = (sign: string): string =>
    `SUMPRODUCT((${flows}${sign}0)*${flows},${at.years("year")})/SUMIF(${flows},"${sign}0")`;
  const times = `SUMIF(${flows},">0")/-SUMIF(${flows},"<0")`;
  const found = `MAX(-0.9,MIN(10,(${times})^(1/(${meanYear(">")}-${meanYear("<")}))-1))`;
  // Flows that are 0 by their construction leave something that has a sign of its own.
  return `IF(${at.step("signChanges")}=0,0.1,IFERROR(${found},0.1))`;
}

/** The year in which the balance first comes up to 0 from below; 0 where it never does. */
function firstCrossing(at: Places, rows: "balance" | "discountedBalance"): string {
  const earliest = `SUMPRODUCT(MAX(${crossings(at, rows)}*(${BEYOND}-${at.yearsFrom1("year")})))`;
  return `MOD(${BEYOND}-${earliest},${BEYOND})`;
}

function lastCrossing(at: Places, rows: "balance" | "discountedBalance"): string {
  return `SUMPRODUCT(MAX(${crossings(at, rows)}*${at.yearsFrom1("year")}))`;
}

function crossings(at: Places, rows: "balance" | "discountedBalance"): string {
  return `${untilFrom1(at)}*(${at.before(rows)}<0)*(${at.after(rows)}>=0)`;
}
