import type { Effect } from "../../../model";
import type { LinearColumn, UncertainInput } from "../inputs/uncertainInput";

type Places = ReadonlyMap<LinearColumn, number>;

/** Which inputs draw numbers of the effect; none where its factor is fixed. */
export function inputsOfEffect(row: number, inputs: readonly UncertainInput[]): Places {
  const found = new Map<LinearColumn, number>();
  inputs.forEach(({ role }, place) => {
    if (role.kind === "effect" && role.row === row) found.set(role.column, place);
  });
  return found;
}

/** Fills in, or changes, a number for each trial of a block. */
export type Filler = (drawn: readonly Float64Array[], count: number, target: Float64Array) => void;

/**
 * What an effect in full is multiplied with in each trial of a block, one plain loop for each drawn number:
 *
 *     unit value · share · (1 − deadweight) · attribution · (1 − displacement) · (1 − haircut)
 *
 * the haircut where the unit value is 0 or more.
 */
export function effectFactors(effect: Effect, places: Places): Filler {
  const { share, deadweight, attribution, displacement, haircut, unitValue } = effect;
  const fixed = (column: LinearColumn, factor: number) => (places.has(column) ? 1 : factor);
  const counted =
    fixed("share", share) *
    fixed("deadweight", 1 - deadweight) *
    fixed("attribution", attribution) *
    fixed("displacement", 1 - displacement);
  const place = places.get("unitValue");
  const gain = counted * fixed("haircut", 1 - haircut);
  const steps: readonly Filler[] = [
    place === undefined
      ? constant(unitValue * (unitValue < 0 ? counted : gain))
      : unitValues(place, gain, counted),
    ...ofPlace(places.get("haircut"), haircuts),
    ...ofPlace(places.get("share"), times),
    ...ofPlace(places.get("deadweight"), timesRest),
    ...ofPlace(places.get("attribution"), times),
    ...ofPlace(places.get("displacement"), timesRest),
  ];
  return (drawn, count, target) => {
    for (const step of steps) step(drawn, count, target);
  };
}

function ofPlace(place: number | undefined, filler: (place: number) => Filler): readonly Filler[] {
  return place === undefined ? [] : [filler(place)];
}

function constant(value: number): Filler {
  return (_, count, target) => {
    target.fill(value, 0, count);
  };
}

function unitValues(place: number, gain: number, loss: number): Filler {
  return (drawn, count, target) => {
    const values = drawn[place] as Float64Array;
    for (let trial = 0; trial < count; trial += 1) {
      const value = values[trial] as number;
      target[trial] = value * (value < 0 ? loss : gain);
    }
  };
}

/** As long as nothing but the unit value and fixed shares are in the target, its sign is the unit value's. */
function haircuts(place: number): Filler {
  return (drawn, count, target) => {
    const values = drawn[place] as Float64Array;
    for (let trial = 0; trial < count; trial += 1) {
      const worth = target[trial] as number;
      if (worth > 0) target[trial] = worth * (1 - (values[trial] as number));
    }
  };
}

/** Multiplies with the drawn number. */
export function times(place: number): Filler {
  return (drawn, count, target) => {
    const values = drawn[place] as Float64Array;
    for (let trial = 0; trial < count; trial += 1)
      target[trial] = (target[trial] as number) * (values[trial] as number);
  };
}

function timesRest(place: number): Filler {
  return (drawn, count, target) => {
    const values = drawn[place] as Float64Array;
    for (let trial = 0; trial < count; trial += 1)
      target[trial] = (target[trial] as number) * (1 - (values[trial] as number));
  };
}

/** The drawn number itself. */
export function copy(place: number): Filler {
  return (drawn, count, target) => {
    const values = drawn[place] as Float64Array;
    for (let trial = 0; trial < count; trial += 1) target[trial] = values[trial] as number;
  };
}
