import { ifThere, Missing } from "../../errors";
import { appraisalMessages } from "../messages";
import type { CashView } from "../cashView";
import type { MeasureContext } from "./context";
import { measured } from "./definition";
import {
  costPerEffectiveness,
  costPerParticipant,
  costPerSuccess,
  costsAfterHorizon,
  effectiveness,
  personsBy,
  potential,
  realised,
  undiscountedCosts,
} from "./persons";

/** Measures of participants, undiscounted costs, and cash. */
export const personMeasures = {
  participants: measured(
    "antal deltagare",
    "participants",
    "count",
    (context) => personsBy(context).participants,
  ),
  successes: measured(
    "antal som lyckas",
    "successes",
    "count",
    (context) => personsBy(context).successes,
  ),
  undiscountedCosts: measured(
    "odiskonterade kostnader",
    "undiscounted costs",
    "money",
    undiscountedCosts,
  ),
  costsAfterHorizon: measured(
    "kostnader efter horisonten",
    "costs after the horizon",
    "money",
    costsAfterHorizon,
  ),
  costPerParticipant: measured(
    "kostnad per deltagare",
    "cost per participant",
    "money",
    costPerParticipant,
  ),
  costPerSuccess: measured("kostnad per lyckad", "cost per success", "money", costPerSuccess),
  potential: measured("potential", "potential", "money", potential),
  realised: measured("realiserat värde", "realised", "money", realised),
  effectiveness: measured("verkningsgrad", "effectiveness", "share", effectiveness),
  costPerEffectiveness: measured(
    "kostnad per verkningsgrad",
    "cost per effectiveness",
    "money",
    costPerEffectiveness,
  ),
  cashPresentValue: measured(
    "nettonuvärde i kassan",
    "net present value in cash",
    "money",
    cashPresentValue,
  ),
  cashBalance: measured("netto i kassan", "net in cash", "money", cashBalance),
};

const ofMunicipality = new Missing(appraisalMessages.cashOfMunicipality);

function cashPresentValue<N>(context: MeasureContext<N>): N | Missing {
  return ifThere(cashOf(context), (cash) => cash.presentValueSoFar[context.horizon] as N);
}

function cashBalance<N>(context: MeasureContext<N>): N | Missing {
  return ifThere(cashOf(context), (cash) => cash.balance[context.horizon] as N);
}

function cashOf<N>({ calculation, view }: MeasureContext<N>): CashView<N> | Missing {
  return calculation.cash(view.perspective) ?? ofMunicipality;
}
