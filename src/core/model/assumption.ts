import type { ExtraCells } from "./read/rowReader";
import type { AssumptionValue } from "./assumptionValue";
import type { AssumptionKey } from "./schema/assumptionKeys";
import type { PrefixKey } from "./schema/prefixKeys";
import type { Spread } from "./spread";
import type { CellValue } from "./tables";

interface AssumptionCells {
  readonly unit: string;
  readonly source: string;
  readonly note: string;
  readonly extra: ExtraCells;
}

/** A row of Antaganden with a key that stands once. `value` is undefined where a blank means "as if absent". */
export interface SingleAssumption extends AssumptionCells {
  readonly kind: "single";
  readonly key: AssumptionKey;
  readonly value: AssumptionValue | undefined;
  readonly spread?: Spread;
}

/** A row whose key repeats: a prefix, and of what. Parts of known lists are kept by their key. */
export interface PrefixedAssumption extends AssumptionCells {
  readonly kind: "prefixed";
  readonly prefix: PrefixKey;
  readonly suffix: string;
  readonly value: AssumptionValue;
  readonly spread?: Spread;
}

/** A row whose key is not known, or names a number of another table. It is kept as it came. */
export interface OtherAssumption extends AssumptionCells {
  readonly kind: "other";
  readonly key: string;
  readonly value: CellValue;
  readonly low: CellValue;
  readonly high: CellValue;
  readonly distribution: CellValue;
}

export type Assumption = SingleAssumption | PrefixedAssumption | OtherAssumption;
