/** One end of a bar: the input's value there, and the result. */
export interface TornadoEnd {
  readonly result: number;
  /** As it is written: "12 %". */
  readonly inputText: string;
  /** In the unit of the caption: "−1,1". */
  readonly resultText: string;
}

/** One input of a tornado, from the smaller of its two results to the larger. */
export interface TornadoBar {
  readonly key: string;
  readonly name: string;
  readonly left: TornadoEnd;
  readonly right: TornadoEnd;
}

export interface TornadoData {
  /** The result as planned. */
  readonly base: number;
  readonly bars: readonly TornadoBar[];
  /** A smaller result is the better one, as with years until the money is back. */
  readonly isLowerBetter: boolean;
}
