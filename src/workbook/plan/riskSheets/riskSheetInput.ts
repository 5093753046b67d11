import type { OutputTable } from "../../../core/appraisal";
import type { MeasureUnit } from "../../../core/appraisal/measures/definition";
import type { Language } from "../../../core/text";
import type { FixedRunTables } from "./fixedRuns/fixedRunPlaces";
import type { AppraisalNames } from "../appraisalSheets/sheetNames";

/** What the sheets of sensitivity and risk are made from: what is asked, and the tables that the functions give now. */
export interface RiskSheetInput {
  readonly tables: AppraisalNames["tables"];
  /** "Kommun, nettonuvärde, 25 år". */
  readonly followed: string;
  readonly unit: MeasureUnit;
  /** Names as the functions take them. */
  readonly measure: string;
  readonly perspective: string;
  readonly horizon: number;
  readonly trials: number;
  readonly seed: number;
  /** How many horizons the chance of payback is told for. */
  readonly horizons: number;
  readonly tornado: OutputTable | undefined;
  readonly risk: OutputTable;
  readonly distribution: OutputTable | undefined;
  readonly drivers: OutputTable | undefined;
  readonly runs: FixedRunTables;
  readonly names: { readonly sensitivity: string; readonly risk: string; readonly runs: string };
  readonly language: Language;
}
