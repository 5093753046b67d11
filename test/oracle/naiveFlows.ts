import { dec, ZERO, type Dec } from "./decimal";
import { actorsOf, kindOf } from "./naiveActors";
import { lastYear, payments, type Payment } from "./naiveCosts";
import {
  afterMigration,
  fullAmount,
  haircutFactor,
  kept,
  running,
  sidesOf,
  unitValueOf,
  volume,
} from "./naiveEffects";
import type { EffectRow, NaiveModel } from "./naiveModel";

export type Matrix = ReadonlyMap<string, readonly Dec[]>;

/** Actor × year. Plus is money in. */
export interface NaiveFlows {
  readonly actors: readonly string[];
  /** Costs after financing, to the last year of costs; minus is paid. */
  readonly costs: Matrix;
  readonly effects: Matrix;
  /** What the municipality's actors keep of tax rows; part of effects. */
  readonly tax: Matrix;
  /** Effects as cash, of the municipality's actors. */
  readonly cashEffects: Matrix;
  readonly payments: readonly Payment[];
}

/** Costs and effects, without what only the verdict and the budget ask for. */
export function economicFlows(model: NaiveModel): NaiveFlows {
  const actors = actorsOf(model);
  const paid = payments(model);
  return {
    actors,
    costs: costMatrix(model, actors, paid),
    effects: effectMatrix(model, actors, model.effects),
    tax: new Map(),
    cashEffects: new Map(),
    payments: paid,
  };
}

export function flowsOf(model: NaiveModel): NaiveFlows {
  const flows = economicFlows(model);
  const taxes = model.effects.filter((effect) => effect.kind === "skatt");
  return {
    ...flows,
    tax: effectMatrix(model, flows.actors, taxes),
    cashEffects: cashMatrix(model, flows.actors),
  };
}

function emptyMatrix(actors: readonly string[], last: number): Map<string, Dec[]> {
  return new Map(actors.map((actor) => [actor, Array<Dec>(last + 1).fill(ZERO)]));
}

function costMatrix(model: NaiveModel, actors: readonly string[], paid: readonly Payment[]) {
  const matrix = emptyMatrix(actors, lastYear(model));
  for (const payment of paid) {
    const row = matrix.get(payment.actor)!;
    row[payment.t] = row[payment.t]!.minus(payment.paid);
  }
  return matrix;
}

/** year × cohort × effect × side */
function effectMatrix(
  model: NaiveModel,
  actors: readonly string[],
  effects: readonly EffectRow[],
): Map<string, Dec[]> {
  const matrix = emptyMatrix(actors, model.longest);
  for (const effect of effects) {
    const sides = sidesOf(model, effect);
    for (const cohort of model.cohorts) {
      const full = fullAmount(model, effect, cohort);
      for (let t = 0; t <= model.longest; t += 1) {
        const amount = full.times(running(effect, cohort, t));
        if (amount.isZero()) continue;
        for (const side of sides) {
          for (const { actor, part } of afterMigration(model, side, kept(model, cohort, t))) {
            const row = matrix.get(actor)!;
            row[t] = row[t]!.plus(amount.times(part));
          }
        }
      }
    }
  }
  return matrix;
}

function cashMatrix(model: NaiveModel, actors: readonly string[]): Map<string, Dec[]> {
  const committees = actors.filter((actor) => kindOf(model, actor) === "kommun");
  const matrix = emptyMatrix(committees, model.longest);
  for (const effect of model.effects) {
    for (const side of sidesOf(model, effect)) {
      const row = matrix.get(side.actor);
      if (!row) continue;
      const value = unitValueOf(model, effect).times(side.part);
      for (let t = 0; t <= model.longest; t += 1) {
        row[t] = row[t]!.plus(cashOf(model, effect, value, t));
      }
    }
  }
  return matrix;
}

/** U(t) = Σ_c volume · (1 − drop-off)^k · kept(t) · h, in participant-years. */
export function participantYears(model: NaiveModel, effect: EffectRow, t: number): Dec {
  let total = ZERO;
  for (const cohort of model.cohorts) {
    const factor = running(effect, cohort, t);
    if (factor.isZero()) continue;
    total = total.plus(
      volume(effect, cohort)
        .times(factor)
        .times(kept(model, cohort, t)),
    );
  }
  return total.times(haircutFactor(effect));
}

/** Savings in whole steps, after the delay, of the share that can be taken home; extra costs in full. */
function cashOf(model: NaiveModel, effect: EffectRow, value: Dec, t: number): Dec {
  if (value.lessThan(0)) return participantYears(model, effect, t).times(value);
  if (t < effect.cashLag) return ZERO;
  const units = participantYears(model, effect, t - effect.cashLag);
  const counted =
    effect.step === null ? units : wholeBelow(units.div(effect.step)).times(effect.step);
  return counted.times(value).times(effect.cashableShare);
}

function wholeBelow(value: Dec): Dec {
  return value.plus(dec("1e-9")).floor();
}
