import type { Tables } from "../../src/core/model";
import { sum, type Dec } from "./decimal";
import { flowsOf, type NaiveFlows } from "./naiveFlows";
import * as measure from "./naiveMeasures";
import { NOT_AVAILABLE, type Maybe, type NaiveModel } from "./naiveModel";
import { hump, payback } from "./naivePayback";
import { discountFactors, modelWeights, weighted } from "./naiveDiscount";
import {
  perspectiveFlows,
  perspectiveNames,
  PUBLIC,
  SOCIETY,
  type PerspectiveFlows,
} from "./naivePerspectives";
import { readNaive } from "./readNaive";

export type MeasureName =
  | "costs"
  | "benefits"
  | "npv"
  | "bcr"
  | "nnk"
  | "eac"
  | "paybackFirst"
  | "paybackLasting"
  | "discountedPaybackFirst"
  | "discountedPaybackLasting"
  | "hump"
  | "humpYear"
  | "humpBack"
  | "profit1"
  | "profit5"
  | "potential"
  | "realised"
  | "effectiveness"
  | "costPerEffectiveness"
  | "costPerParticipant"
  | "costPerSuccess"
  | "undiscountedCosts"
  | "costsAfter"
  | "shareAfter1"
  | "shareAfter5"
  | "shareAfter10"
  | "understatement"
  | "costOfNotActing"
  | "costOfWaiting1"
  | "cashNpv"
  | "cashBalance"
  | "participants"
  | "successes"
  | "fiscalRoi"
  | "sroi";

export type Measures = Readonly<Record<MeasureName, Maybe>>;

export interface NaiveAppraisal {
  readonly model: NaiveModel;
  readonly flows: NaiveFlows;
  readonly perspectives: readonly PerspectiveFlows[];
  readonly society: PerspectiveFlows;
  /** Every horizon shown, and the term of office. */
  readonly horizons: readonly number[];
  /** What year t counts in a present value, by the timing. */
  readonly weight: readonly Dec[];
  /** D(t), whatever the timing. */
  readonly factors: readonly Dec[];
}

export function naiveAppraisal(tables: Tables): NaiveAppraisal {
  const model = readNaive(tables);
  const flows = flowsOf(model);
  return {
    model,
    flows,
    perspectives: perspectiveNames(model, flows.actors).map((name) =>
      perspectiveFlows(model, name, flows),
    ),
    society: perspectiveFlows(model, SOCIETY, flows),
    horizons: [...new Set([...model.horizons, model.term])],
    weight: modelWeights(model),
    factors: discountFactors(model.bands, model.longest),
  };
}

/** B/C of the perspective that has the name. */
function bcrOf({ perspectives, weight }: NaiveAppraisal, name: string, horizon: number): Maybe {
  const flows = perspectives.find((perspective) => perspective.name === name)!;
  return measure.bcr(measure.presentValues(weight, flows, horizon));
}

export function measuresOf(
  appraisal: NaiveAppraisal,
  perspective: PerspectiveFlows,
  horizon: number,
): Measures {
  const { model, weight, society } = appraisal;
  const present = measure.presentValues(weight, perspective, horizon);
  const societyBenefits = weighted(society.benefits, weight, horizon);
  const bcr = measure.bcr(present);
  return {
    ...present,
    bcr,
    nnk: measure.less(bcr),
    eac: measure.annuity(appraisal.factors, present.npv, horizon),
    ...timesOf(appraisal, perspective.net, horizon),
    profit1: measure.profitAfter(model, perspective, 1),
    profit5: measure.profitAfter(model, perspective, 5),
    ...unitsOf(model, perspective, horizon),
    shareAfter1: measure.shareAfter(weight, perspective, horizon, 1),
    shareAfter5: measure.shareAfter(weight, perspective, horizon, 5),
    shareAfter10: measure.shareAfter(weight, perspective, horizon, 10),
    understatement: measure.ratioOfMoney(societyBenefits, present.benefits),
    costOfNotActing: present.benefits,
    costOfWaiting1: measure.costOfWaiting(weight, perspective, horizon, 1),
    cashNpv:
      perspective.cash === null ? NOT_AVAILABLE : weighted(perspective.cash, weight, horizon),
    cashBalance:
      perspective.cash === null ? NOT_AVAILABLE : sum(perspective.cash.slice(0, horizon + 1)),
    fiscalRoi: bcrOf(appraisal, PUBLIC, horizon),
    sroi: bcrOf(appraisal, SOCIETY, horizon),
  };
}

function timesOf({ factors }: NaiveAppraisal, net: readonly Dec[], horizon: number) {
  const discounted = net.map((flow, t) => flow.times(factors[t]!));
  const low = hump(net, horizon);
  return {
    paybackFirst: payback(net, horizon, "first"),
    paybackLasting: payback(net, horizon, "lasting"),
    discountedPaybackFirst: payback(discounted, horizon, "first"),
    discountedPaybackLasting: payback(discounted, horizon, "lasting"),
    hump: low.value,
    humpYear: low.year,
    humpBack: low.back,
  };
}

function unitsOf(model: NaiveModel, perspective: PerspectiveFlows, horizon: number) {
  const costs = measure.undiscountedCosts(perspective, horizon);
  return {
    potential: measure.potential(model, perspective, horizon),
    realised: measure.realised(model, perspective, horizon),
    effectiveness: measure.effectiveness(model, perspective, horizon),
    costPerEffectiveness: measure.costPerEffectiveness(model, perspective, horizon),
    costPerParticipant: measure.ratio(costs, measure.participants(model, horizon)),
    costPerSuccess: measure.ratio(costs, measure.successes(model, horizon)),
    undiscountedCosts: costs,
    participants: measure.participants(model, horizon),
    successes: measure.successes(model, horizon),
    costsAfter: measure.costsAfter(perspective, horizon),
  };
}

/** Whether the simple payback is within the target of the tables; without a target there is no answer. */
export function targetMet(
  { model }: NaiveAppraisal,
  perspective: PerspectiveFlows,
  horizon: number,
): boolean | typeof NOT_AVAILABLE {
  if (model.paybackTarget === null) return NOT_AVAILABLE;
  const years = payback(perspective.net, horizon, "first");
  return years !== NOT_AVAILABLE && years.lessThanOrEqualTo(model.paybackTarget.plus("1e-9"));
}
