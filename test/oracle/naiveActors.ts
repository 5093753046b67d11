import type { ActorKind, NaiveModel } from "./naiveModel";

export const OTHER_KOMMUN = "Annan kommun";
export const REST_OF_STATE = "Staten i övrigt";

const builtIn: Readonly<Record<string, ActorKind>> = {
  [OTHER_KOMMUN]: "annan kommun",
  Region: "region",
  Försäkringskassan: "stat",
  Arbetsförmedlingen: "stat",
  Rättsväsendet: "stat",
  [REST_OF_STATE]: "stat",
  "Individ/hushåll": "hushåll",
  Företag: "företag",
  Civilsamhälle: "civilsamhälle",
};

const committee = /(nämnd|nämnden|styrelsen|förvaltning|förvaltningen|utskott|utskottet)$/;

export function kindOf(model: NaiveModel, actor: string): ActorKind {
  const kind = builtIn[actor] ?? model.ownActors.get(actor);
  if (kind) return kind;
  if (committee.test(actor)) return "kommun";
  throw new Error(`no actor ${actor}`);
}

/** Everybody who stands in a row, and the two who get something without standing there. */
export function actorsOf(model: NaiveModel): string[] {
  const names = new Set<string>();
  for (const row of [...model.costs, ...model.effects]) {
    names.add(row.actor);
    if (row.counterpart !== null) names.add(row.counterpart);
  }
  for (const row of model.financing) names.add(row.financier);
  return [...new Set([...names, OTHER_KOMMUN, REST_OF_STATE])];
}
