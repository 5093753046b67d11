import type { Text } from "../../../core/text";
import type { ResultUnit } from "../resultFormat";

type Value = number | string | boolean;
export type ExpectedCell = Value | Text;
export type ExampleCell = Value | null | readonly (readonly (Value | null)[])[];

/** What the catalogue tells of a function and one of its worked examples, as far as a sheet of it needs. */
export interface ExampleInput {
  readonly id: string;
  readonly name: Text;
  readonly summary: Text;
  readonly parameters: readonly { readonly name: Text; readonly kind: string }[];
  readonly result: { readonly unit: ResultUnit };
}

export interface WorkedExample {
  readonly title: Text;
  readonly cells: readonly ExampleCell[];
  /** A text in both languages stands for that text in the language of the sheet. */
  readonly result: ExpectedCell | readonly (readonly ExpectedCell[])[];
  readonly source:
    | {
        readonly kind: "published";
        readonly title: string;
        readonly year: number;
        readonly locator?: string;
      }
    | { readonly kind: "native"; readonly formula: string }
    | { readonly kind: "derived"; readonly how: Text };
}
