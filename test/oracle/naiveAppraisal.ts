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
  /** Present values of offentlig sektor and of samhälle, for measures that compare with them. */
  readonly ofPublic: (horizon: number) => measure.PresentValues;
  readonly ofSociety: (horizon: number) => measure.PresentValues;
  readonly fullYears: (horizon: number) => measure.FullYear[];
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
  const horizons = [...new Set([...model.horizons, model.term])];
  const weight = modelWeights(model);
  const valuesOf = (name: string) => {
    const perspective = perspectiveFlows(model, name, flows);
    return byHorizon(horizons, (horizon) => measure.presentValues(weight, perspective, horizon));
  };
  return {
    model,
    flows,
    perspectives: perspectiveNames(model, flows.actors).map((name) =>
      perspectiveFlows(model, name, flows),
    ),
    ofPublic: valuesOf(PUBLIC),
    ofSociety: valuesOf(SOCIETY),
    fullYears: byHorizon(horizons, (horizon) => measure.fullYears(model, horizon)),
    horizons,
    weight,
    factors: discountFactors(model.bands, model.longest),
  };
}

function byHorizon<Value>(
  horizons: readonly number[],
  of: (horizon: number) => Value,
): (horizon: number) => Value {
  const computed = new Map(horizons.map((horizon) => [horizon, of(horizon)]));
  return (horizon) => computed.get(horizon) ?? of(horizon);
}

export function measuresOf(
  appraisal: NaiveAppraisal,
  perspective: PerspectiveFlows,
  horizon: number,
): Measures {
  const { model, weight } = appraisal;
  const present = measure.presentValues(weight, perspective, horizon);
  const bcr = measure.bcr(present);
  return {
    ...present,
    bcr,
    nnk: measure.less(bcr),
    eac: measure.annuity(appraisal.factors, present.npv, horizon),
    ...timesOf(appraisal, perspective.net, horizon),
    profit1: measure.profitAfter(model, perspective, 1),
    profit5: measure.profitAfter(model, perspective, 5),
    ...unitsOf(appraisal, perspective, horizon),
    shareAfter1: measure.shareAfter(weight, perspective, horizon, 1),
    shareAfter5: measure.shareAfter(weight, perspective, horizon, 5),
    shareAfter10: measure.shareAfter(weight, perspective, horizon, 10),
    understatement: measure.ratioOfMoney(appraisal.ofSociety(horizon).benefits, present.benefits),
    costOfNotActing: present.benefits,
    costOfWaiting1: measure.costOfWaiting(weight, perspective, horizon, 1),
    cashNpv:
      perspective.cash === null ? NOT_AVAILABLE : weighted(perspective.cash, weight, horizon),
    cashBalance:
      perspective.cash === null ? NOT_AVAILABLE : sum(perspective.cash.slice(0, horizon + 1)),
    fiscalRoi: measure.bcr(appraisal.ofPublic(horizon)),
    sroi: measure.bcr(appraisal.ofSociety(horizon)),
  };
}

function timesOf({ factors }: NaiveAppraisal, net: readonly Dec[], horizon: number) {
  const discounted = net.slice(0, horizon + 1).map((flow, t) => flow.times(factors[t]!));
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

function unitsOf(appraisal: NaiveAppraisal, perspective: PerspectiveFlows, horizon: number) {
  const { model } = appraisal;
  const years = appraisal.fullYears(horizon);
  const costs = measure.undiscountedCosts(perspective, horizon);
  const potential = measure.potential(perspective, years);
  const realised = measure.realised(perspective, years);
  const effectiveness = measure.effectiveness(potential, realised);
  const participants = measure.participants(model, horizon);
  const successes = measure.successes(model, horizon);
  return {
    potential,
    realised,
    effectiveness,
    costPerEffectiveness: measure.costPerEffectiveness(costs, effectiveness),
    costPerParticipant: measure.ratio(costs, participants),
    costPerSuccess: measure.ratio(costs, successes),
    undiscountedCosts: costs,
    participants,
    successes,
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
