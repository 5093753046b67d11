import { HALF_ORE, NOTHING } from "../calculation/tolerances";
import { cohortColumns, effectColumns, perspectivePartColumn } from "../calculation/columns";
import { calculationDown } from "../calculation/context";
import { joinAddress } from "../../address";
import { fixed } from "../drafting/references";
import type { CashRow, FigureRow } from "./figureLayout";
import { notPossible, orNot, word, type Formula } from "./formulaWords";
import type { Places } from "./places";
import { humpBackYear, humpYear } from "./hump";
import { internalRate } from "./internalRate";
import { payback } from "./payback";

const SOCIETY = 2;

const present = (at: Places, rows: "perspectiveCosts" | "perspectiveEffects"): string =>
  `SUMPRODUCT(${at.until()}*${at.years("weight")}*${at.flows(rows)})`;

/** Each figure of a perspective at a horizon, as docs/method.md section 4 defines it. */
export const figureFormulas: Readonly<Record<FigureRow | CashRow, Formula>> = {
  netPresentValue: (at) => `${at.figure("benefits")}-${at.figure("costs")}`,
  benefits: (at) => present(at, "perspectiveEffects"),
  costs: (at) => `-${present(at, "perspectiveCosts")}`,
  benefitCostRatio: (at) =>
    orNot(at, `${at.figure("costs")}<${NOTHING}`, `${at.figure("benefits")}/${at.figure("costs")}`),
  netPresentValueRatio: (at) =>
    `IF(ISNUMBER(${at.figure("benefitCostRatio")}),${at.figure("benefitCostRatio")}-1,${notPossible(at)})`,
  answer,
  internalRate,
  annuity: (at) => {
    const years = `SUMPRODUCT(${at.until()}*(${at.years("year")}>0)*${at.years("factor")})`;
    return orNot(at, `${at.horizon}=0`, `${at.figure("netPresentValue")}/${years}`);
  },
  payback: (at) => payback(at, "balance", "first"),
  lastingPayback: (at) => payback(at, "balance", "lasting"),
  discountedPayback: (at) => payback(at, "discountedBalance", "first"),
  lastingDiscountedPayback: (at) => payback(at, "discountedBalance", "lasting"),
  paybackTargetMet: (at) => {
    const target = at.single("paybackTarget");
    const years = at.figure("payback");
    return `IF(${target}="",${word(at, "noTarget")},IF(ISNUMBER(${years}),IF(${years}<=${target}+0.000000001,${word(at, "yes")},${word(at, "no")}),${word(at, "no")}))`;
  },
  hump: (at) => `MIN(0,-SUMPRODUCT(MAX(${at.until()}*-${at.flows("balance")})))`,
  humpYear,
  humpBackYear,
  oneYearProfit: (at) => balanceAfter(at, 1),
  fiveYearProfit: (at) => balanceAfter(at, 5),
  shareAfter1: (at) => shareAfter(at, 1),
  shareAfter5: (at) => shareAfter(at, 5),
  shareAfter10: (at) => shareAfter(at, 10),
  understatement: (at) =>
    orNot(
      at,
      `ABS(${at.figure("benefits")})<=${HALF_ORE}`,
      `${at.figure("benefits", SOCIETY)}/${at.figure("benefits")}`,
    ),
  costOfWaiting: (at) => {
    const until = `(${at.yearsFrom1("year")}<=${at.horizon})`;
    return `${at.figure("netPresentValue")}-SUMPRODUCT(${until}*${at.before("flows")}*${at.yearsFrom1("weight")})`;
  },
  // Rounded twice, for the arithmetic of a spreadsheet may stand on the other side of a half öre.
  coFinancing: (at) => `ROUND(ROUND(MAX(0,-${at.figure("netPresentValue")}),6),2)`,
  undiscountedCosts: (at) => `-SUMPRODUCT(${at.until()}*${at.flows("perspectiveCosts")})`,
  costsAfterHorizon: (at) => {
    const { flow, perspective, context } = at;
    const all = joinAddress(
      context.names.sheets.cashFlow,
      fixed(flow.perspectiveCosts.first + perspective, flow.allYearsColumn),
    );
    return `-${all}-${at.figure("undiscountedCosts")}`;
  },
  participants: (at) => startedBy(at, "number"),
  successes: (at) => startedBy(at, "successes"),
  costPerParticipant: (at) =>
    orNot(
      at,
      `${at.figure("participants")}<=0`,
      `${at.figure("undiscountedCosts")}/${at.figure("participants")}`,
    ),
  costPerSuccess: (at) =>
    orNot(
      at,
      `${at.figure("successes")}<=0`,
      `${at.figure("undiscountedCosts")}/${at.figure("successes")}`,
    ),
  potential: (at) => `${at.figure("participants")}*${fullYear(at, "share")}`,
  realised: (at) => `${at.figure("successes")}*${fullYear(at, "counted")}`,
  effectiveness: (at) =>
    orNot(
      at,
      `${at.figure("potential")}<${NOTHING}`,
      `${at.figure("realised")}/${at.figure("potential")}`,
    ),
  costPerEffectiveness: (at) => {
    const share = at.figure("effectiveness");
    return `IF(ISNUMBER(${share}),IF(ABS(${at.figure("realised")})<${NOTHING},${notPossible(at)},${at.figure("undiscountedCosts")}/(100*${share})),${notPossible(at)})`;
  },
  cashPresentValue: (at) =>
    `SUMPRODUCT(${at.until()}*${at.years("weight")}*${at.flowRow(at.flow.cashNet)})`,
  cashBalance: (at) => `SUMPRODUCT(${at.until()}*${at.flowRow(at.flow.cashNet)})`,
};

/** Yes or no by NPV; untouched where no flow at all falls on the perspective. */
function answer(at: Places): string {
  const sizes = (["perspectiveCosts", "perspectiveEffects"] as const).map(
    (rows) => `SUMPRODUCT(${at.until()}*ABS(${at.flows(rows)}))`,
  );
  const yes = `${at.figure("netPresentValue")}>=-${HALF_ORE}`;
  return `IF(${sizes.join("+")}<${NOTHING},${word(at, "untouched")},IF(${yes},${word(at, "yes")},${word(at, "no")}))`;
}

const balanceAfter = (at: Places, year: number): string =>
  `IF(${at.single("lastYear")}<${String(year)},${notPossible(at)},SUMPRODUCT(${at.until(year)}*${at.flows("flows")}))`;

/** PV of benefits after a year, as a part of all to the horizon. */
function shareAfter(at: Places, year: number): string {
  const until = `SUMPRODUCT(${at.until(year)}*${at.years("weight")}*${at.flows("perspectiveEffects")})`;
  const all = at.figure("benefits");
  return orNot(
    at,
    `ABS(${all})<=${HALF_ORE}`,
    `IF(${at.horizon}<=${String(year)},0,(${all}-${until})/${all})`,
  );
}

/** Participants of the groups that have started by the horizon. */
function startedBy(at: Places, key: "number" | "successes"): string {
  const { cohorts } = at.context.layout;
  const offsets = calculationDown(at.context, cohorts, cohortColumns.offset);
  return `SUMIF(${offsets},"<="&${at.horizon},${calculationDown(at.context, cohorts, cohortColumns[key])})`;
}

/** A full-effect year for one person: each effect's part for the perspective, times a share. */
function fullYear(at: Places, share: "share" | "counted"): string {
  const { layout } = at.context;
  const parts = calculationDown(
    at.context,
    layout.effects,
    perspectivePartColumn(layout, at.perspective),
  );
  return `SUMPRODUCT(${calculationDown(at.context, layout.effects, effectColumns[share])},${parts})`;
}
