import type { Text } from "../../core/text";
import type { FunctionHelp, Group, Unit } from "../../functions/definition";

/** One argument of a function, as the catalogue describes it. */
export interface CatalogueParameter {
  readonly key: string;
  readonly name: Text;
  readonly description: Text;
  /** Which control the field gets, such as "timing". */
  readonly kind: string;
  readonly optional: boolean;
  readonly cell: { readonly type: string; readonly dimensionality: "scalar" | "matrix" };
}

/** One function with everything a person reads about it: the data the function browser stands on. */
export interface CatalogueEntry extends Omit<FunctionHelp, "parameters"> {
  readonly id: string;
  readonly group: Group;
  readonly parameters: readonly CatalogueParameter[];
  readonly result: { readonly unit: Unit; readonly spills: boolean };
}

export type Catalogue = readonly CatalogueEntry[];
