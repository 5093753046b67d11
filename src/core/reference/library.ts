import type { Text } from "../text";

/** A: an official source. B: quoted by a credible source. */
export type Grade = "A" | "B";

export interface LibrarySource {
  readonly title: string;
  readonly url: string;
}

/** One figure, or a finding in words where the source prints no single figure. */
export interface DatedValue {
  /** The year it holds for; null where the source prints none. */
  readonly year: number | null;
  readonly value: number | Text;
  readonly source: string;
  readonly grade: Grade;
  readonly note?: Text;
}

/** A value with its history: one entry a year, in order. Rates and shares are fractions, money is kronor. */
export interface ReferenceValue {
  readonly id: string;
  readonly category: string;
  readonly label: Text;
  readonly unit: Text;
  readonly actor?: Text;
  readonly values: readonly [DatedValue, ...DatedValue[]];
}

/** Every sourced value of the project: the content of library.json. */
export interface Library {
  readonly categories: Readonly<Record<string, Text>>;
  readonly sources: Readonly<Record<string, LibrarySource>>;
  readonly values: readonly ReferenceValue[];
}
