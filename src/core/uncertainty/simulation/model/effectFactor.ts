import type { Effect } from "../../../model";
import { BLOCK } from "../draws/sobolDimension";
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

/** Fills in what an effect in full is multiplied with in each trial of a block. */
export type FactorFiller = (
  drawn: readonly Float64Array[],
  count: number,
  factors: Float64Array,
) => void;

/**
 *     unit value · share · (1 − deadweight) · attribution · (1 − displacement) · (1 − haircut)
 *
 * the haircut where the unit value is 0 or more.
 */
export function effectFactors(effect: Effect, places: Places): FactorFiller {
  const rest = { ...effect, unitValue: 1 };
  const onlyUnitValue = places.size === 1 ? places.get("unitValue") : undefined;
  return onlyUnitValue === undefined
    ? anyFactors(effect, places)
    : unitValueFactors(onlyUnitValue, factorOf(rest), factorOf({ ...rest, haircut: 0 }));
}

/** The ordinary case: the counted share is the same in every trial. */
function unitValueFactors(place: number, gain: number, loss: number): FactorFiller {
  return (drawn, count, factors) => {
    const unitValues = drawn[place] as Float64Array;
    for (let trial = 0; trial < count; trial += 1) {
      const unitValue = unitValues[trial] as number;
      factors[trial] = unitValue * (unitValue < 0 ? loss : gain);
    }
  };
}

function anyFactors(effect: Effect, places: Places): FactorFiller {
  const source = (column: LinearColumn) => {
    const place = places.get(column);
    const fixed = new Float64Array(BLOCK).fill(effect[column]);
    return (drawn: readonly Float64Array[]) =>
      place === undefined ? fixed : (drawn[place] as Float64Array);
  };
  const [unitValue, share, attribution] = [
    source("unitValue"),
    source("share"),
    source("attribution"),
  ];
  const [deadweight, displacement] = [source("deadweight"), source("displacement")];
  const haircut = source("haircut");
  return (drawn, count, factors) => {
    for (let trial = 0; trial < count; trial += 1) {
      factors[trial] = factorOf({
        unitValue: unitValue(drawn)[trial] as number,
        share: share(drawn)[trial] as number,
        deadweight: deadweight(drawn)[trial] as number,
        attribution: attribution(drawn)[trial] as number,
        displacement: displacement(drawn)[trial] as number,
        haircut: haircut(drawn)[trial] as number,
      });
    }
  };
}

function factorOf(effect: Readonly<Record<LinearColumn, number>>): number {
  const { unitValue, share, deadweight, attribution, displacement, haircut } = effect;
  const counted = share * (1 - deadweight) * attribution * (1 - displacement);
  return unitValue * (unitValue < 0 ? counted : counted * (1 - haircut));
}
