import type { Places } from "./places";
import type { StepRow } from "./figureLayout";

/** Larger than any year: the least of some years is what is left of it after the largest difference. */
const BEYOND = "100000";

/** Steps that several figures share. */
export const stepFormulas: Readonly<Record<StepRow, (at: Places) => string>> = {
  gross: (at) => `SUMPRODUCT(ABS(${at.perspectiveToHorizon("perspectives")}))`,
  signChanges: (at) => {
    const before = at.perspectiveTo("sign", at.horizon);
    return ifYears(
      at,
      `SUMPRODUCT((${before}<>0)*(${at.perspectiveFromYear1("sign")}<>${before}))`,
    );
  },
  guess,
  firstCrossing: (at) => firstCrossing(at, "balance"),
  lastCrossing: (at) => lastCrossing(at, "balance"),
  firstDiscountedCrossing: (at) => firstCrossing(at, "discountedBalance"),
  lastDiscountedCrossing: (at) => lastCrossing(at, "discountedBalance"),
};

/** Where the search for the internal rate begins: the rate at which all gains at their mean year equal all payments at theirs. */
function guess(at: Places): string {
  const flows = at.perspectiveToHorizon("perspectives");
  const years = at.yearsToHorizon("year");
  const meanYear = (sign: string): string =>
    `SUMPRODUCT((${flows}${sign}0)*${flows},${years})/SUMIF(${flows},"${sign}0")`;
  const times = `SUMIF(${flows},">0")/-SUMIF(${flows},"<0")`;
  return `IFERROR(MAX(-0.9,MIN(10,(${times})^(1/(${meanYear(">")}-${meanYear("<")}))-1)),0.1)`;
}

/** The year in which the balance first comes up to 0 from below; 0 where it never does. */
function firstCrossing(at: Places, rows: "balance" | "discountedBalance"): string {
  const years = at.yearsFromYear1("year");
  return ifYears(
    at,
    `MOD(${BEYOND}-SUMPRODUCT(MAX(${crossings(at, rows)}*(${BEYOND}-${years}))),${BEYOND})`,
  );
}

function lastCrossing(at: Places, rows: "balance" | "discountedBalance"): string {
  return ifYears(at, `SUMPRODUCT(MAX(${crossings(at, rows)}*${at.yearsFromYear1("year")}))`);
}

function crossings(at: Places, rows: "balance" | "discountedBalance"): string {
  return `(${at.perspectiveTo(rows, at.horizon)}<0)*(${at.perspectiveFromYear1(rows)}>=0)`;
}

/** Only the start year: nothing can change. */
const ifYears = (at: Places, formula: string): string => `IF(${at.horizon}=0,0,${formula})`;
