import { Decimal, dec, ONE, sum, ZERO, type Dec } from "./decimal";
import type { NaiveModel } from "./naiveModel";

/** What a break-even can be asked of. */
export type Input =
  | { readonly kind: "successRate" }
  | { readonly kind: "number" }
  | { readonly kind: "unitValues" }
  | { readonly kind: "unitValue"; readonly id: string }
  | { readonly kind: "costs" }
  | { readonly kind: "cost"; readonly id: string }
  | { readonly kind: "durations" }
  | { readonly kind: "duration"; readonly id: string }
  | { readonly kind: "discountRate" };

const LARGEST_AMOUNT = dec("1e15");

export function totalNumber(model: NaiveModel): Dec {
  return sum(model.cohorts.map((cohort) => cohort.number));
}

/** The participants' weighted mean. */
export function meanRate(model: NaiveModel): Dec {
  const number = totalNumber(model);
  if (number.isZero()) return ZERO;
  return sum(model.cohorts.map((cohort) => cohort.number.times(cohort.rate))).div(number);
}

/** The value that the tables hold now. */
export function presentValueOfInput(model: NaiveModel, input: Input): Dec {
  if (input.kind === "successRate") return meanRate(model);
  if (input.kind === "number") return totalNumber(model);
  if (input.kind === "unitValue") return effect(model, input.id).unitValue;
  if (input.kind === "cost") return model.costs.find((row) => row.id === input.id)!.amount;
  if (input.kind === "duration") return dec(effect(model, input.id).duration ?? model.longest);
  return ONE;
}

function effect(model: NaiveModel, id: string) {
  return model.effects.find((row) => row.id === id)!;
}

/** The lowest and the highest value that makes sense. */
export function rangeOf(model: NaiveModel, input: Input): { low: Dec; high: Dec } {
  if (input.kind === "successRate") {
    const highest = Decimal.max(ZERO, ...model.cohorts.map((cohort) => cohort.rate));
    return { low: ZERO, high: highest.isZero() ? ONE : meanRate(model).div(highest) };
  }
  if (input.kind === "unitValue") return { low: LARGEST_AMOUNT.negated(), high: LARGEST_AMOUNT };
  return { low: ZERO, high: LARGEST_AMOUNT };
}

/** The same appraisal with another value of the input. */
export function withInput(model: NaiveModel, input: Input, value: Dec): NaiveModel {
  switch (input.kind) {
    case "successRate":
      return withRates(model, value);
    case "number":
      return withNumber(model, value);
    case "unitValues":
      return mapEffects(model, (row) => ({ ...row, unitValue: row.unitValue.times(value) }));
    case "unitValue":
      return mapEffects(model, (row) => (row.id === input.id ? { ...row, unitValue: value } : row));
    case "costs":
      return mapCosts(model, (row) => ({ ...row, amount: row.amount.times(value) }));
    case "cost":
      return mapCosts(model, (row) => (row.id === input.id ? { ...row, amount: value } : row));
    case "durations":
      return mapEffects(model, (row) => ({ ...row, duration: value.toNumber() }));
    case "duration":
      return mapEffects(model, (row) =>
        row.id === input.id ? { ...row, duration: value.toNumber() } : row,
      );
    case "discountRate":
      return { ...model, bands: [{ from: 0, rate: value }] };
  }
}

/** All rates scaled alike; where nobody succeeds yet, everybody gets the value. */
function withRates(model: NaiveModel, value: Dec): NaiveModel {
  const mean = meanRate(model);
  const rateOf = (rate: Dec) => (mean.isZero() ? value : rate.times(value).div(mean));
  const cohorts = model.cohorts.map((row) => ({ ...row, rate: rateOf(row.rate) }));
  return { ...model, cohorts };
}

function withNumber(model: NaiveModel, value: Dec): NaiveModel {
  const factor = value.div(totalNumber(model));
  const cohorts = model.cohorts.map((row) => ({ ...row, number: row.number.times(factor) }));
  return { ...model, cohorts };
}

type Change<Row> = (row: Row) => Row;

function mapEffects(model: NaiveModel, change: Change<NaiveModel["effects"][number]>): NaiveModel {
  return { ...model, effects: model.effects.map(change) };
}

function mapCosts(model: NaiveModel, change: Change<NaiveModel["costs"][number]>): NaiveModel {
  return { ...model, costs: model.costs.map(change) };
}
