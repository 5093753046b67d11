import type { MeasureId } from "../appraisal/measures";
import type { StandardPerspective, Tables } from "../model";
import type { Text } from "../text";
import type { SourceId } from "./sources";

/** Where a figure comes from: printed in a source, computed from printed figures, or assumed by us. */
export type Origin = "published" | "derived" | "assumed";

/** A figure that the example rests on, and the source that prints it. */
export interface Published {
  readonly text: Text;
  readonly source: SourceId;
}

/** A figure that the calculation must give. */
interface Figure {
  readonly perspective: StandardPerspective;
  readonly horizon: number;
  readonly value: number;
  /** Half a unit of the last printed digit, or 0.005 kr where nothing is rounded. */
  readonly tolerance: number;
}

/** What a calculation must reproduce. */
export type Expectation = { readonly text: Text; readonly origin: Exclude<Origin, "assumed"> } & (
  | ({ readonly kind: "measure"; readonly measure: MeasureId } & Figure)
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
