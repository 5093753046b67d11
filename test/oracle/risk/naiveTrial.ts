import type { Tables } from "../../../src/core/model";
import { kindOf } from "../naiveActors";
import type { NaiveModel } from "../naiveModel";
import { readNaive } from "../readNaive";
import { naiveSpreads } from "./naiveSpread";
import { successes, type Random } from "./textbookDraws";

/** What one trial came to, for the municipality. */
export interface NaiveOutcome {
  readonly npv: number;
  /** The first year with the running sum back at 0 or more; Infinity where it stays below. */
  readonly backYear: number;
}

interface Numbers {
  readonly costs: Record<string, number>;
  readonly effects: Record<string, Record<string, number>>;
}

/**
 * One trial in float64, deliberately naive: every amount of every row, cohort and year by the formulas of docs/method.md
 * section 3, each power taken anew. For the municipality; costs, real effects and transfers, no financing and no tax.
 */
export function naiveTrials(tables: Tables): (random: Random) => NaiveOutcome {
  const model = readNaive(tables);
  const spreads = naiveSpreads(tables);
  const rate = model.cohorts[0]?.rate.toNumber() ?? 0;
  return (random) => {
    const numbers = baseNumbers(model);
    for (const { id, column, draw } of spreads) {
      const value = draw(random);
      if (column === "Belopp") numbers.costs[id] = value;
      else numbers.effects[id]![column] = value;
    }
    const lucky = model.cohorts.map(({ number }) => successes(random, number.toNumber(), rate));
    return outcomeOf(model, flowsOf(model, numbers, lucky));
  };
}

function baseNumbers({ costs, effects }: NaiveModel): Numbers {
  return {
    costs: Object.fromEntries(costs.map(({ id, amount }) => [id, amount.toNumber()])),
    effects: Object.fromEntries(
      effects.map((row) => [
        row.id,
        {
          Enhetsvärde: row.unitValue.toNumber(),
          Andel: row.share.toNumber(),
          Dödvikt: row.deadweight.toNumber(),
          "Vår andel": row.attribution.toNumber(),
        },
      ]),
    ),
  };
}

function flowsOf(model: NaiveModel, numbers: Numbers, lucky: readonly number[]): number[] {
  const flows: number[] = [];
  for (let t = 0; t <= model.horizon; t += 1) {
    let flow = 0;
    for (const cost of model.costs) flow -= numbers.costs[cost.id]! * timesPaid(model, cost, t);
    for (const effect of model.effects) {
      const part = partOfKommun(model, effect.actor) - partOfKommun(model, effect.counterpart);
      const {
        Enhetsvärde = 0,
        Andel = 0,
        Dödvikt = 0,
        "Vår andel": ours = 0,
      } = numbers.effects[effect.id]!;
      const haircut = Enhetsvärde < 0 ? 0 : effect.haircut.toNumber();
      model.cohorts.forEach((cohort, at) => {
        const k = t - cohort.start - effect.lag;
        if (k < 0 || (effect.duration !== null && k >= effect.duration)) return;
        const volume = lucky[at]! * Andel * (1 - Dödvikt) * ours;
        const left = (1 - effect.dropOff.toNumber()) ** k;
        const stay = (1 - model.migration.toNumber()) ** (t - cohort.start);
        flow += part * volume * Enhetsvärde * (1 - haircut) * left * stay;
      });
    }
    flows.push(flow);
  }
  return flows;
}

function timesPaid(model: NaiveModel, cost: NaiveModel["costs"][number], t: number): number {
  const year = model.startYear + t;
  if (cost.kind === "engång") return year === cost.from ? 1 : 0;
  if (cost.kind === "per år") return year >= cost.from! && year <= cost.to! ? 1 : 0;
  return model.cohorts.reduce(
    (sum, { start, number }) => sum + (start === t ? number.toNumber() : 0),
    0,
  );
}

function partOfKommun(model: NaiveModel, actor: string | null): number {
  return actor !== null && kindOf(model, actor) === "kommun" ? 1 : 0;
}

function outcomeOf(model: NaiveModel, flows: readonly number[]): NaiveOutcome {
  const rate = model.bands[0]!.rate.toNumber();
  const npv = flows.reduce((sum, flow, t) => sum + flow / (1 + rate) ** t, 0);
  const sums = flows.map((_, t) => flows.slice(0, t + 1).reduce((sum, flow) => sum + flow, 0));
  const below = sums.findIndex((sum) => sum < 0);
  if (below < 0) return { npv, backYear: 0 };
  const back = sums.findIndex((sum, t) => t > below && sum >= 0);
  return { npv, backYear: back < 0 ? Infinity : back };
}
