import type { Tables } from "../model";
import type { Text } from "../text";

/** Where a figure comes from: printed in a source, computed from printed figures, or assumed by us. */
export type Origin = "published" | "derived" | "assumed";

/** A figure that the example rests on, and the source that prints it. */
export interface Published {
  readonly text: Text;
  /** The id of the source. */
  readonly source: string;
}

/** The measures that the examples are checked by. */
export type CheckedMeasure =
  | "netPresentValue"
  | "benefits"
  | "costs"
  | "benefitCostRatio"
  | "costPerParticipant"
  | "costOfNotActing";

export type Perspective = "municipality" | "publicSector" | "society";

/** A figure that the calculation must give, at the horizon or within the term of office. */
interface Figure {
  readonly perspective: Perspective;
  readonly horizon: number;
  readonly value: number;
  /** Half a unit of the last printed digit, or 0.005 kr where nothing is rounded. */
  readonly tolerance: number;
}

/** What a calculation must reproduce. */
export type Expectation = { readonly text: Text; readonly origin: Exclude<Origin, "assumed"> } & (
  | ({ readonly kind: "measure"; readonly measure: CheckedMeasure } & Figure)
  | ({ readonly kind: "breakEven"; readonly input: "successRate" | "number" } & Figure)
  | {
      readonly kind: "verdict";
      readonly horizon: number;
      readonly municipality: Verdict;
      readonly society: Verdict;
    }
);

export type Verdict = "yes" | "no";

/** One calculation of an example. The first is the one that opens; the others vary it. */
export interface ExampleCase {
  readonly id: string;
  readonly name: Text;
  readonly tables: Tables;
  readonly expected: readonly Expectation[];
}

/** A worked example: a question, what is published, what is assumed, and what must come out. */
export interface Example {
  readonly id: string;
  readonly title: Text;
  readonly question: Text;
  /** Amounts stay in the currency of the source, though headings say kr. */
  readonly currency: "SEK" | "NOK" | "DKK";
  readonly published: readonly Published[];
  readonly assumed: readonly Text[];
  readonly lesson: Text;
  readonly cases: readonly [ExampleCase, ...ExampleCase[]];
}
