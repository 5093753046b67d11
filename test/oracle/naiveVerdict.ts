import { Decimal, ZERO, type Dec } from "./decimal";
import { modelWeights, weighted } from "./naiveDiscount";
import type { NaiveFlows } from "./naiveFlows";
import { ratioOfMoney } from "./naiveMeasures";
import type { Maybe, NaiveModel } from "./naiveModel";
import { toleranceOf } from "./naivePayback";
import {
  KOMMUN,
  perspectiveFlows,
  SOCIETY,
  taxLine,
  type PerspectiveFlows,
} from "./naivePerspectives";

export type Answer = "ja" | "nej" | "berörs inte";

export interface Verdict {
  readonly kommun: Answer;
  readonly society: Answer;
  readonly cashNpv: Dec;
  readonly cash: Answer;
  readonly restsOnTax: boolean;
  /** Rounded to öre; for when society says yes. */
  readonly coFinancing: Dec;
}

function yesOrNo(net: readonly Dec[], weight: readonly Dec[], horizon: number): "ja" | "nej" {
  const tolerance = toleranceOf(net, horizon);
  return weighted(net, weight, horizon).greaterThanOrEqualTo(tolerance.negated()) ? "ja" : "nej";
}

function answer(flows: PerspectiveFlows, weight: readonly Dec[], horizon: number): Answer {
  for (let t = 0; t <= horizon; t += 1) {
    if (!flows.costs[t]!.isZero() || !flows.benefits[t]!.isZero()) {
      return yesOrNo(flows.net, weight, horizon);
    }
  }
  return "berörs inte";
}

export function verdict(model: NaiveModel, flows: NaiveFlows, horizon: number): Verdict {
  const weight = modelWeights(model);
  const kommun = perspectiveFlows(model, KOMMUN, flows);
  const society = perspectiveFlows(model, SOCIETY, flows);
  const npv = weighted(kommun.net, weight, horizon);
  const cash = kommun.cash ?? kommun.net.map(() => ZERO);
  const kommunSays = answer(kommun, weight, horizon);
  const withoutTax = kommun.net.map((flow, t) => flow.minus(keptTax(flows, kommun.members, t)));
  return {
    kommun: kommunSays,
    society: answer(society, weight, horizon),
    cashNpv: weighted(cash, weight, horizon),
    cash: kommunSays === "berörs inte" ? "berörs inte" : yesOrNo(cash, weight, horizon),
    restsOnTax: kommunSays === "ja" && yesOrNo(withoutTax, weight, horizon) === "nej",
    coFinancing: Decimal.max(0, npv.negated()).toDecimalPlaces(2, Decimal.ROUND_HALF_UP),
  };
}

function keptTax(flows: NaiveFlows, members: readonly string[], t: number): Dec {
  return members.reduce((total, member) => total.plus(flows.tax.get(member)![t]!), ZERO);
}

export interface ActorLine {
  readonly name: string;
  readonly npv: Dec;
  readonly costShare: Maybe;
  readonly effectShare: Maybe;
}

export const TAX_LINE = "Skattefinansiering";

/** Who gains and who pays: every actor, and the line of tax financing. */
export function actorLines(model: NaiveModel, flows: NaiveFlows, horizon: number): ActorLine[] {
  const weight = modelWeights(model);
  const value = (list: readonly Dec[]) => weighted(list, weight, horizon);
  const line = taxLine(model, flows);
  const parts = [
    ...flows.actors.map((name) => ({
      name,
      costs: value(flows.costs.get(name)!).negated(),
      benefits: value(flows.effects.get(name)!),
    })),
    { name: TAX_LINE, costs: value(line.costs).negated(), benefits: value(line.benefits) },
  ];
  const total = (pick: (part: (typeof parts)[number]) => Dec) =>
    parts.reduce((so, part) => so.plus(pick(part)), ZERO);
  const costs = total((part) => part.costs);
  const benefits = total((part) => part.benefits);
  return parts.map((part) => ({
    name: part.name,
    npv: part.benefits.minus(part.costs),
    costShare: ratioOfMoney(part.costs, costs),
    effectShare: ratioOfMoney(part.benefits, benefits),
  }));
}
