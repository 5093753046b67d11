import {
  budgetEffect,
  cashFlow,
  contextOf,
  fiveQuestions,
  gainsAndLosses,
  measures,
  verdict,
  type Calculation,
  type MeasureId,
} from "../../src/core/appraisal";
import { NotAvailableError } from "../../src/core/errors";
import type { ActualValue } from "./compare";
import type { Dec } from "./decimal";
import { figureName } from "./naiveFigures";
import type { MeasureName } from "./naiveAppraisal";
import { NOT_AVAILABLE } from "./naiveModel";
import { KOMMUN, SOCIETY } from "./naivePerspectives";
import { TAX_LINE } from "./naiveVerdict";

type Figures = Map<string, ActualValue>;

/** The measures of the project under the oracle's names. */
const measureIds = {
  costs: "costs",
  benefits: "benefits",
  npv: "netPresentValue",
  bcr: "benefitCostRatio",
  nnk: "netPresentValueRatio",
  eac: "annuity",
  paybackFirst: "payback",
  paybackLasting: "lastingPayback",
  discountedPaybackFirst: "discountedPayback",
  discountedPaybackLasting: "lastingDiscountedPayback",
  hump: "hump",
  humpYear: "humpYear",
  humpBack: "humpBackYear",
  profit1: "oneYearProfit",
  profit5: "fiveYearProfit",
  potential: "potential",
  realised: "realised",
  effectiveness: "effectiveness",
  costPerEffectiveness: "costPerEffectiveness",
  costPerParticipant: "costPerParticipant",
  costPerSuccess: "costPerSuccess",
  undiscountedCosts: "undiscountedCosts",
  costsAfter: "costsAfterHorizon",
  shareAfter1: "shareAfter1",
  shareAfter5: "shareAfter5",
  shareAfter10: "shareAfter10",
  understatement: "understatement",
  costOfNotActing: "costOfNotActing",
  costOfWaiting1: "costOfWaiting",
  cashNpv: "cashPresentValue",
  cashBalance: "cashBalance",
  participants: "participants",
  successes: "successes",
  fiscalRoi: "fiscalRoi",
  sroi: "sroi",
  targetMet: "paybackTargetMet",
} satisfies Record<MeasureName | "targetMet", MeasureId>;

const answers = { yes: "ja", no: "nej", untouched: "berörs inte" };

export interface Asked {
  readonly perspectives: readonly string[];
  readonly horizons: readonly number[];
}

/** What the project itself says, under the oracle's names. */
export function actualFigures(calculation: Calculation<Dec>, asked: Asked): Figures {
  const figures: Figures = new Map();
  addFlows(calculation, asked, figures);
  addActors(calculation, figures);
  addMeasures(calculation, asked, figures);
  for (const horizon of asked.horizons) {
    addQuestions(calculation, horizon, figures);
    addVerdict(calculation, horizon, figures);
    addGains(calculation, horizon, figures);
  }
  addBudget(calculation, figures);
  return figures;
}

/** The value, or #N/A where the project says that there is none. */
export function orNotAvailable<Value>(take: () => Value): Value | typeof NOT_AVAILABLE {
  try {
    return take();
  } catch (error) {
    if (error instanceof NotAvailableError) return NOT_AVAILABLE;
    throw error;
  }
}

function addFlows(calculation: Calculation<Dec>, asked: Asked, figures: Figures): void {
  for (const name of asked.perspectives) {
    const perspective = calculation.perspective(name);
    const { costs, effects, net } = calculation.view(perspective);
    const rows = { costs, effects, flow: net, cash: calculation.cash(perspective)?.net ?? [] };
    for (const [what, row] of Object.entries(rows)) {
      row.slice(0, net.length).forEach((value, t) => {
        figures.set(figureName(`${what} in year`, name, t), value);
      });
    }
  }
}

/** The year tables by actor, whose costs are negative. */
function addActors(calculation: Calculation<Dec>, figures: Figures): void {
  const society = calculation.perspective(SOCIETY);
  for (const kind of ["all", "costs", "effects", "cash"] as const) {
    for (const { actor, amounts } of cashFlow(calculation, society, kind)) {
      amounts.forEach((value, t) => {
        figures.set(figureName(`table of ${kind}`, actor?.name ?? TAX_LINE, t), value);
      });
    }
  }
}

function addMeasures(calculation: Calculation<Dec>, asked: Asked, figures: Figures): void {
  const { startYear } = calculation.appraisal;
  for (const name of asked.perspectives) {
    for (const horizon of asked.horizons) {
      const context = contextOf(calculation, name, horizon);
      for (const [key, id] of Object.entries(measureIds)) {
        const value = orNotAvailable(() => measures[id].take(context));
        // Years of the hump are shown as calendar years.
        const isYear = measures[id].unit === "year" && typeof value === "number";
        figures.set(figureName(key, name, horizon), isYear ? value - startYear : value);
      }
    }
  }
}

function addQuestions(calculation: Calculation<Dec>, horizon: number, figures: Figures): void {
  for (const name of [KOMMUN, SOCIETY]) {
    const questions = fiveQuestions(contextOf(calculation, name, horizon));
    for (const [key, value] of Object.entries(questions) as [string, number | undefined][]) {
      figures.set(figureName(key, name, horizon), value ?? NOT_AVAILABLE);
    }
  }
}

function addVerdict(calculation: Calculation<Dec>, horizon: number, figures: Figures): void {
  const said = verdict(calculation, horizon);
  figures.set(figureName("verdict", "kommun", horizon), answers[said.municipality]);
  figures.set(figureName("verdict", "society", horizon), answers[said.society]);
  figures.set(figureName("verdict", "cash", horizon), answers[said.cash]);
  figures.set(figureName("verdict", "restsOnTax", horizon), said.restsOnTax);
  figures.set(figureName("cashNpv", "verdict", horizon), said.cashNetPresentValue);
  if (said.coFinancing !== undefined) {
    figures.set(figureName("coFinancing", horizon), said.coFinancing);
  }
}

function addGains(calculation: Calculation<Dec>, horizon: number, figures: Figures): void {
  for (const row of gainsAndLosses(calculation, horizon)) {
    const name = row.actor?.name ?? TAX_LINE;
    figures.set(figureName("actor npv", name, horizon), row.netPresentValue);
    figures.set(figureName("actor cost share", name, horizon), row.costShare ?? NOT_AVAILABLE);
    figures.set(figureName("actor effect share", name, horizon), row.benefitShare ?? NOT_AVAILABLE);
  }
}

function addBudget(calculation: Calculation<Dec>, figures: Figures): void {
  const { appraisal, ledger } = calculation;
  for (const { committee, years } of budgetEffect(
    calculation,
    appraisal.startYear,
    ledger.lastYear + 1,
  )) {
    for (const { year, costs, grants, cashableSaving } of years) {
      figures.set(figureName("budget cost", committee.name, year), costs);
      figures.set(figureName("budget grants", committee.name, year), grants);
      figures.set(figureName("budget saving", committee.name, year), cashableSaving);
    }
  }
}
