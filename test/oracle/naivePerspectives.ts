import { ONE, settled, ZERO, type Dec } from "./decimal";
import { kindOf } from "./naiveActors";
import { flowsOf, type Matrix, type NaiveFlows } from "./naiveFlows";
import type { NaiveModel } from "./naiveModel";

export interface PerspectiveFlows {
  readonly name: string;
  readonly members: readonly string[];
  /** Positive is paid, after financing; to the last year of costs. */
  readonly costs: readonly Dec[];
  readonly benefits: readonly Dec[];
  /** Benefits less costs, to the longest horizon. */
  readonly net: readonly Dec[];
  /** null where cash has no meaning. */
  readonly cash: readonly Dec[] | null;
}

export const KOMMUN = "kommun";
export const PUBLIC = "offentlig sektor";
export const SOCIETY = "samhälle";
const publicKinds = ["kommun", "annan kommun", "region", "stat"];

export function membersOf(
  model: NaiveModel,
  actors: readonly string[],
  perspective: string,
): string[] {
  if (perspective === SOCIETY) return [...actors];
  if (perspective === KOMMUN) return actors.filter((actor) => kindOf(model, actor) === "kommun");
  if (perspective === PUBLIC) {
    return actors.filter((actor) => publicKinds.includes(kindOf(model, actor)));
  }
  const own = model.ownPerspectives.get(perspective);
  if (!own) return actors.filter((actor) => actor === perspective);
  return [...new Set(own.flatMap((member) => membersOf(model, actors, member)))];
}

export function perspectiveNames(model: NaiveModel, actors: readonly string[]): string[] {
  return [KOMMUN, PUBLIC, SOCIETY, ...model.ownPerspectives.keys(), ...actors];
}

export function perspectiveFlows(
  model: NaiveModel,
  perspective: string,
  flows: NaiveFlows = flowsOf(model),
): PerspectiveFlows {
  const members = membersOf(model, flows.actors, perspective);
  const line = perspective === SOCIETY ? taxLine(model, flows) : null;
  const costs = column(flows.costs, members).map((value, t) =>
    settled(value.plus(line?.costs[t] ?? ZERO).negated()),
  );
  const benefits = column(flows.effects, members).map((value, t) =>
    settled(value.plus(line?.benefits[t] ?? ZERO)),
  );
  const net = benefits.map((value, t) => value.minus(costs[t]!));
  const savings = column(flows.cashEffects, members);
  const cash = isOfKommun(model, perspective)
    ? net.map((_, t) => (savings[t] ?? ZERO).minus(costs[t]!))
    : null;
  return { name: perspective, members, costs, benefits, net, cash };
}

/** Skattefinansiering: (λ − 1) · the net flow of offentlig sektor, in its two parts; costs are minus. */
export function taxLine(
  model: NaiveModel,
  flows: NaiveFlows,
): { costs: readonly Dec[]; benefits: readonly Dec[] } {
  const members = membersOf(model, flows.actors, PUBLIC);
  const extra = model.taxFactor.minus(ONE);
  return {
    costs: column(flows.costs, members).map((value) => value.times(extra)),
    benefits: column(flows.effects, members).map((value) => value.times(extra)),
  };
}

function column(matrix: Matrix, members: readonly string[]): Dec[] {
  const length = Math.max(0, ...[...matrix.values()].map((row) => row.length));
  const totals = Array<Dec>(length).fill(ZERO);
  for (const member of members) {
    (matrix.get(member) ?? []).forEach((value, t) => {
      totals[t] = totals[t]!.plus(value);
    });
  }
  return totals;
}

/** Cash exists for the municipality, each of its actors, and own sets of nobody else. */
function isOfKommun(model: NaiveModel, perspective: string): boolean {
  if (perspective === KOMMUN) return true;
  if (perspective === PUBLIC || perspective === SOCIETY) return false;
  const own = model.ownPerspectives.get(perspective);
  if (own) return own.every((member) => isOfKommun(model, member));
  return kindOf(model, perspective) === "kommun";
}
