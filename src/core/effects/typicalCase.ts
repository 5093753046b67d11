import type { Arithmetic } from "../arithmetic";

/** One line of a before/after list for one person: what the actor pays for a unit, and how many a year. */
export interface TypicalCaseLine {
  readonly item: string;
  /** Who pays; a negative price is what it earns. */
  readonly actor: string;
  /** Who gets what the actor pays, if it is a payment and not a use of resources. */
  readonly counterpart?: string;
  readonly quantityBefore: number;
  readonly quantityAfter: number;
  readonly unitPrice: number;
}

/** A type of participant (typfall), and how many participants are of that type. */
export interface TypicalCase {
  readonly participants: number;
  readonly lines: readonly TypicalCaseLine[];
}

/**
 * What one success is worth a year to each actor, weighted over types by their participants.
 *
 *     Σ_types participants · Σ_lines (before − after) · price / Σ participants
 *
 * A counterpart gets the opposite sign, so that payments sum to 0 over actors. Actors stand in the
 * order in which they first occur. Without participants there is nothing to weigh by: the map is empty.
 */
export function typicalUnitValues<N>(
  arithmetic: Arithmetic<N>,
  cases: readonly TypicalCase[],
): ReadonlyMap<string, N> {
  const { of, add, multiply, divide, negate, sign, subtract, zero } = arithmetic;
  const people = cases.map(({ participants }) => of(participants)).reduce(add, zero);
  const values = new Map<string, N>();
  if (sign(people) === 0) return values;
  const enter = (actor: string, value: N) =>
    values.set(actor, add(values.get(actor) ?? zero, value));
  for (const { participants, lines } of cases) {
    const weight = divide(of(participants), people);
    for (const { actor, counterpart, quantityBefore, quantityAfter, unitPrice } of lines) {
      const fewer = subtract(of(quantityBefore), of(quantityAfter));
      const value = multiply(multiply(fewer, of(unitPrice)), weight);
      enter(actor, value);
      if (counterpart !== undefined) enter(counterpart, negate(value));
    }
  }
  return values;
}
