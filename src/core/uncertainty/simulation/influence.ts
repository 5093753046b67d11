import type { SimulationPlan } from "./plan";
import { emptyOutcome } from "./model/trialModel";

/** Draws at 10, 50 and 90 % of a distribution. */
const LOW = Math.floor(0.1 * 2 ** 32);
const MIDDLE = 2 ** 31;
const HIGH = Math.floor(0.9 * 2 ** 32);

/**
 * The inputs by how much the outcome moves when each alone goes from low to high, the most influential first: they
 * get the first dimensions of the Sobol sequence, which are the most even together.
 */
export function byInfluence({ question, model }: SimulationPlan): readonly number[] {
  const { inputs, paybackHorizons } = question;
  const count = inputs.length;
  const points = inputs.map(({ sampler }) => {
    const drawn = new Float64Array(3);
    sampler.fill(Uint32Array.of(LOW, MIDDLE, HIGH), drawn, 3);
    return drawn;
  });
  const outcome = emptyOutcome(paybackHorizons.length);
  const swings = points.map((_, moved) => {
    const drawn = points.map((point, input) =>
      input === moved
        ? Float64Array.of(point[0] as number, point[2] as number)
        : Float64Array.of(point[1] as number, point[1] as number),
    );
    model.run(drawn, 2, outcome);
    const swing = Math.abs((outcome.values[1] as number) - (outcome.values[0] as number));
    return Number.isNaN(swing) ? 0 : swing;
  });
  return Array.from({ length: count }, (_, place) => place).sort(
    (first, second) => (swings[second] as number) - (swings[first] as number) || first - second,
  );
}
