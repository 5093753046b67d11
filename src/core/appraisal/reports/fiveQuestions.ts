import { FLOOR_TOLERANCE } from "../../arithmetic/tolerances";
import type { Calculation } from "../calculation";
import type { MeasureContext } from "../measures";
import { personsBy } from "../measures/persons";
import { benefits, costs } from "../measures/presentValues";

/** The five risk questions for one perspective at one horizon. Undefined: it cannot be done ("går ej"). */
export interface FiveQuestions {
  /** 1. We succeed: B − C. */
  readonly succeed: number;
  /** 2. Half succeed: B/2 − C. */
  readonly half: number;
  /** 3. It goes badly: a·B − (1 + b)·C. */
  readonly badly: number;
  /** 4. Only one succeeds: v − C. */
  readonly onlyOne: number | undefined;
  /** 5. How many persons must succeed to break even, and what part of the participants that is. */
  readonly persons: number | undefined;
  readonly rate: number | undefined;
}

/** v = B / ΣN·s is the value of one success, over the cohorts that have started by the horizon. */
export function fiveQuestions<N>(context: MeasureContext<N>): FiveQuestions {
  const { arithmetic, appraisal } = context.calculation;
  const { of, one, zero, add, subtract, multiply, divide, sign, toNumber } = arithmetic;
  const [gain, paid] = [benefits(context), costs(context)];
  const { participants, successes } = personsBy(context);
  const value = sign(successes) > 0 ? divide(gain, successes) : undefined;
  const persons = personsToBreakEven(context.calculation, paid, value ?? zero, participants);
  const { rate, cost } = appraisal.badCase;
  const badly = subtract(multiply(of(rate), gain), multiply(add(one, of(cost)), paid));
  const people = toNumber(participants);
  return {
    succeed: toNumber(subtract(gain, paid)),
    half: toNumber(subtract(divide(gain, of(2)), paid)),
    badly: toNumber(badly),
    onlyOne: value === undefined ? undefined : toNumber(subtract(value, paid)),
    persons,
    rate: persons === undefined ? undefined : people === 0 ? 0 : persons / people,
  };
}

/** n = max(0, ⌈C/v − 1e-9⌉); not possible where a success is worth nothing, or more are needed than there are. */
function personsToBreakEven<N>(
  { arithmetic }: Calculation<N>,
  paid: N,
  value: N,
  participants: N,
): number | undefined {
  const { of, divide, floor, negate, sign, subtract, toNumber } = arithmetic;
  if (sign(paid) <= 0) return 0;
  if (sign(value) <= 0) return undefined;
  const needed = subtract(divide(paid, value), of(FLOOR_TOLERANCE));
  const persons = Math.max(0, toNumber(negate(floor(negate(needed)))));
  return persons > toNumber(participants) ? undefined : persons;
}
