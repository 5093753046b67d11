import { VERDICT_TOLERANCE } from "../../../arithmetic/tolerances";

// Looked up once: in hot loops a global can cost more than the work.
const { abs } = Math;
const NEVER = Infinity;

/** Follows a running sum year by year until the money is back, with the tolerance of ordinary amounts. */
export class Payback {
  private sum = 0;
  private moved = 0;
  /** The first years in which money has moved, the sum was below 0, and was back. */
  private first = NEVER;
  private below = NEVER;
  private back = NEVER;

  begin(): void {
    this.sum = 0;
    this.moved = 0;
    this.first = NEVER;
    this.below = NEVER;
    this.back = NEVER;
  }

  /** Goes through the flows of some years; true where the money is back and the rest makes no difference. */
  goOn(flows: ArrayLike<number>, from: number, to: number): boolean {
    let { sum, moved } = this;
    for (let year = from; year < to; year += 1) {
      const flow = flows[year] as number;
      moved += abs(flow);
      if (this.first === NEVER && moved > VERDICT_TOLERANCE) this.first = year;
      sum += flow;
      if (sum < -VERDICT_TOLERANCE) {
        if (this.below === NEVER) this.below = year;
      } else if (this.below !== NEVER) {
        this.back = year;
        return true;
      }
    }
    this.sum = sum;
    this.moved = moved;
    return false;
  }

  /** Writes for each horizon 1 where the money is back, else 0. */
  answer(horizons: readonly number[], answers: Uint8Array, place: number): void {
    const { first, below, back } = this;
    for (let at = 0; at < horizons.length; at += 1) {
      const horizon = horizons[at] as number;
      const isBack = horizon < below ? first <= horizon : back <= horizon;
      answers[place + at] = isBack ? 1 : 0;
    }
  }
}
