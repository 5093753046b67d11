import { copy, effectFactors, inputsOfEffect, type Filler } from "./effectFactor";
import { rateGroups, type RateGroup } from "./rateGroups";
import type { TrialQuestion } from "./trialModel";
import { succeeding, UnitFlows } from "./unitFlows";

/** Flows that are multiplied with a number of each trial. */
export interface LinearTerm {
  readonly flows: readonly number[];
  readonly fill: Filler;
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
    fill: copy(place),
  }));
  return { fixed: unit.of({ costs }), terms };
}

function effectTerms(question: TrialQuestion, unit: UnitFlows): Part {
  const { appraisal, inputs } = question;
  const places = appraisal.effects.map((_, row) => inputsOfEffect(row, inputs));
  const sure = appraisal.effects.filter((_, row) => places[row]?.size === 0);
  let fixed: readonly number[] = unit.of({});
  const terms: LinearTerm[] = [];
  for (const group of rateGroups(appraisal, inputs)) {
    const cohorts = group.timesRate ? group.cohorts.map(succeeding) : group.cohorts;
    const flows = unit.of({ effects: sure, cohorts });
    if (!group.timesRate) fixed = sum(fixed, flows);
    else if (sure.length > 0) terms.push({ flows, fill: timesRate(one, group) });
    appraisal.effects.forEach((effect, row) => {
      const drawn = places[row];
      if (!drawn || drawn.size === 0) return;
      const fill = timesRate(effectFactors(effect, drawn), group);
      terms.push({ flows: unit.ofEffect(row, cohorts), fill });
    });
  }
  return { fixed, terms };
}

const one: Filler = (_, count, target) => {
  target.fill(1, 0, count);
};

function timesRate(factors: Filler, group: RateGroup): Filler {
  const rate = group.timesRate;
  if (!rate) return factors;
  return (drawn, count, target) => {
    factors(drawn, count, target);
    rate(drawn, count, target);
  };
}

function sum(first: readonly number[], second: readonly number[]): readonly number[] {
  return first.map((flow, year) => flow + (second[year] as number));
}
