import type { CellValue } from "../../outcome";
import type { Measured, Trial } from "../trial";
import { tryPoint, type PointContext, type PointResult } from "./tryPoint";

/** What stopped a measurement. */
export type Halt = Exclude<PointResult, { readonly kind: "measured" }>;

/** The results so far, by the number of the point, and what stands in the inputs now. */
export class Measurements {
  readonly results = new Map<number, Measured>();
  private current: readonly CellValue[];

  constructor(
    private readonly context: PointContext,
    private readonly points: Trial["points"],
    private readonly originals: readonly CellValue[],
  ) {
    this.current = originals;
  }

  /** Measures the points that are not measured yet, in order. Tells what stopped it; undefined when all is well. */
  async measure(
    points: readonly number[],
    each: (done: number) => void = () => undefined,
  ): Promise<Halt | undefined> {
    for (const number of points) {
      if (this.results.has(number)) continue;
      const point = this.points[number] ?? [];
      const result = await this.goTo(this.originals.map((original, at) => point[at] ?? original));
      if (result.kind !== "measured") return result;
      this.results.set(number, result.value);
      each(this.results.size);
    }
    return undefined;
  }

  /** Lets the originals stand in the inputs, for as long as the user thinks. */
  async backToStart(): Promise<Halt | undefined> {
    const result = await this.goTo(this.originals);
    return result.kind === "measured" ? undefined : result;
  }

  /** What the output comes to when the originals stand there again; undefined where that cannot be told. */
  async resultAtStart(): Promise<Measured | undefined> {
    this.current = this.originals;
    const result = await this.goTo(this.originals);
    return result.kind === "measured" ? result.value : undefined;
  }

  private async goTo(after: readonly CellValue[]): Promise<PointResult> {
    const result = await tryPoint(this.context, { before: this.current, after });
    if (result.kind === "measured") this.current = after;
    return result;
  }
}
