import { effectFactors, inputsOfEffect, type FactorFiller } from "./effectFactor";
import { rateGroups, type RateGroup } from "./rateGroups";
import type { TrialQuestion } from "./trialModel";
import { succeeding, UnitFlows } from "./unitFlows";

/** Flows that are multiplied with a number of each trial. */
export interface LinearTerm {
  readonly flows: readonly number[];
  readonly fill: FactorFiller;
}

/** The net flows of a perspective as a sum: what is the same in every trial, and the terms. */
export interface LinearFlows {
  readonly fixed: readonly number[];
  readonly terms: readonly LinearTerm[];
  readonly presentValue: (flows: readonly number[]) => number;
}

/**
 * The flows as terms of the drawn numbers; undefined where they are no such sum: where a rate, a
 * lag or the like is drawn, or a financier's kronor are spread in proportion to drawn costs.
 */
export function linearFlows(question: TrialQuestion): LinearFlows | undefined {
  const { appraisal, inputs } = question;
  if (inputs.some(({ role }) => role.kind === "whole")) return undefined;
  const drawsCosts = inputs.some(({ role }) => role.kind === "cost");
  if (drawsCosts && appraisal.financing.some(({ amount }) => "kronor" in amount)) return undefined;
  const unit = new UnitFlows(question);
  const costs = costTerms(question, unit);
  const effects = effectTerms(question, unit);
  return {
    fixed: sum(costs.fixed, effects.fixed),
    terms: [...costs.terms, ...effects.terms],
    presentValue: (flows) => unit.presentValue(flows),
  };
}

type Part = Pick<LinearFlows, "fixed" | "terms">;

function costTerms({ appraisal, inputs }: TrialQuestion, unit: UnitFlows): Part {
  const drawn = new Map<number, number>();
  inputs.forEach(({ role }, place) => {
    if (role.kind === "cost") drawn.set(role.row, place);
  });
  const costs = appraisal.costs.filter((_, row) => !drawn.has(row));
  const terms = [...drawn].map(([row, place]) => ({
    flows: unit.ofCost(row),
    fill: copyOf(place, (value) => value),
  }));
  return { fixed: unit.of({ costs }), terms };
}

function copyOf(place: number, change: (value: number) => number): FactorFiller {
  return (drawn, count, factors) => {
    const values = drawn[place] as Float64Array;
    for (let trial = 0; trial < count; trial += 1) factors[trial] = change(values[trial] as number);
  };
}

function effectTerms(question: TrialQuestion, unit: UnitFlows): Part {
  const { appraisal, inputs } = question;
  const places = appraisal.effects.map((_, row) => inputsOfEffect(row, inputs));
  const sure = appraisal.effects.filter((_, row) => places[row]?.size === 0);
  let fixed: readonly number[] = unit.of({});
  const terms: LinearTerm[] = [];
  for (const group of rateGroups(appraisal, inputs)) {
    const cohorts = group.input === undefined ? group.cohorts : group.cohorts.map(succeeding);
    const flows = unit.of({ effects: sure, cohorts });
    if (group.input === undefined) fixed = sum(fixed, flows);
    else terms.push({ flows, fill: copyOf(group.input, group.rateOf) });
    appraisal.effects.forEach((effect, row) => {
      const drawn = places[row];
      if (!drawn || drawn.size === 0) return;
      const fill = timesRate(effectFactors(effect, drawn), group);
      terms.push({ flows: unit.ofEffect(row, cohorts), fill });
    });
  }
  return { fixed, terms };
}

function timesRate(factors: FactorFiller, { input, rateOf }: RateGroup): FactorFiller {
  if (input === undefined) return factors;
  return (drawn, count, target) => {
    factors(drawn, count, target);
    const values = drawn[input] as Float64Array;
    for (let trial = 0; trial < count; trial += 1)
      target[trial] = (target[trial] as number) * rateOf(values[trial] as number);
  };
}

function sum(first: readonly number[], second: readonly number[]): readonly number[] {
  return first.map((flow, year) => flow + (second[year] as number));
}
