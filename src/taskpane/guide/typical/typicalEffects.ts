import { floatArithmetic } from "../../../core/arithmetic";
import { typicalUnitValues } from "../../../core/effects";
import { effectKinds } from "../../../core/model/schema/choices";
import type { Language } from "../../../core/text";
import type { NewCells } from "../state";
import { typicalText } from "../text/typicalText";
import type { NamedCase } from "./readTypicalCases";

/** What one success is worth a year to one actor. */
export interface ActorValue {
  readonly actor: string;
  readonly value: number;
}

/** To every actor that it makes a difference to, weighted over the types by their participants. */
export function actorValues(cases: readonly NamedCase[]): readonly ActorValue[] {
  return [...typicalUnitValues(floatArithmetic, cases)]
    .map(([actor, value]) => ({ actor, value }))
    .filter(({ value }) => Math.abs(value) >= 0.005);
}

/** One effect for each actor: what a payment takes from one it gives to another, so that society's sum is right. */
export function typicalEffects(
  cases: readonly NamedCase[],
  language: Language,
): readonly NewCells[] {
  const names = cases.map(({ name, participants }) => typicalText.weight(name, participants));
  return actorValues(cases).map(({ actor, value }) => ({
    effect: typicalText.effect[language],
    actor,
    kind: effectKinds.write("real", language),
    unitValue: value,
    lag: 1,
    source: `${typicalText.source[language]}${names.map((name) => name[language]).join(", ")}`,
  }));
}
