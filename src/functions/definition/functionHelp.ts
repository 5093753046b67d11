import type { Text } from "../../core/text";
import type { CellValue } from "./result";

/**
 * Where an expected result comes from: printed somewhere, given by the spreadsheet's own formula (of a
 * table all but the headings), or worked out by hand.
 */
export type ExampleSource =
  | {
      readonly kind: "published";
      readonly title: string;
      readonly year: number;
      readonly locator?: string;
      readonly url?: string;
    }
  | { readonly kind: "native"; readonly formula: string }
  | { readonly kind: "derived"; readonly how: Text };

/** A cell of an expected result. The text "#N/A" stands for that error. */
export type ExpectedCell = CellValue | Text;

/** One worked example. It is shown on the help page, can be set into a new sheet, and runs as a test. */
export interface Example {
  readonly title: Text;
  /** The arguments as cells; null where an optional argument is skipped. */
  readonly cells: readonly (CellValue | null | readonly (readonly (CellValue | null)[])[])[];
  readonly result: ExpectedCell | readonly (readonly ExpectedCell[])[];
  /** Greatest difference allowed, for a result that is printed rounded: half a unit of its last digit. */
  readonly tolerance?: number;
  readonly source: ExampleSource;
}

export interface Reference {
  readonly title: string;
  readonly year: number;
  readonly url?: string;
}

/** Everything a person reads about a function. It stays out of the shipped functions bundle. */
export interface FunctionHelp {
  /** The term of the field, such as "Nettonuvärde". */
  readonly name: Text;
  /** One sentence, also shown by Excel while typing. Where there are two conventions it names the default. At most 250 characters. */
  readonly summary: Text;
  /** What it computes, its conventions and units, in plain words. */
  readonly definition: Text;
  /** The formula, in the notation of the method. */
  readonly formula: string;
  /** What an argument means here, where the words of its kind do not say enough. */
  readonly parameters?: Readonly<Record<string, Text>>;
  /** How it stands to Excel's own functions. */
  readonly excel?: {
    /** Names to be found by, in both languages: NETNUVÄRDE, NPV. */
    readonly names: readonly string[];
    readonly difference: Text;
    /** The native formula that gives the same, in Swedish and English notation. */
    readonly native?: Text;
  };
  /** More words to find it by. */
  readonly keywords?: { readonly sv: readonly string[]; readonly en: readonly string[] };
  readonly references: readonly Reference[];
  readonly examples: readonly [Example, ...Example[]];
}
