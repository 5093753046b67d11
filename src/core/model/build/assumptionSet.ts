import type { Assumption, PrefixedAssumption } from "../assumption";
import type { AssumptionValue } from "../assumptionValue";
import type { ProblemList } from "../collectErrors";
import type { Placed } from "../read/placed";
import type { RowReader } from "../read/rowReader";
import type { AssumptionKey } from "../schema/assumptionKeys";
import type { PrefixKey } from "../schema/prefixKeys";

/** The assumptions by key, with the row of each for what there is to say about it. */
export class AssumptionSet {
  constructor(
    private readonly rows: readonly Placed<Assumption>[],
    readonly problems: ProblemList,
  ) {}

  rowOf(key: AssumptionKey): RowReader | undefined {
    return this.single(key)?.row;
  }

  number(key: AssumptionKey): number | undefined {
    const value = this.value(key);
    return typeof value === "number" ? value : undefined;
  }

  text(key: AssumptionKey): string | undefined {
    const value = this.value(key);
    return typeof value === "string" && value !== "" ? value : undefined;
  }

  list(key: AssumptionKey): readonly number[] {
    const value = this.value(key);
    return Array.isArray(value) ? (value as readonly number[]) : [];
  }

  source(key: AssumptionKey): string {
    return this.single(key)?.value.source ?? "";
  }

  prefixed(prefix: PrefixKey): readonly Placed<PrefixedAssumption>[] {
    return this.rows.flatMap(({ row, value }) =>
      value.kind === "prefixed" && value.prefix === prefix ? [{ row, value }] : [],
    );
  }

  private value(key: AssumptionKey): AssumptionValue | undefined {
    const found = this.single(key)?.value;
    return found?.kind === "single" ? found.value : undefined;
  }

  private single(key: AssumptionKey): Placed<Assumption> | undefined {
    return this.rows.find(({ value }) => value.kind === "single" && value.key === key);
  }
}
