import type { Tables } from "../../core/model";
import { plainWord } from "../../core/model/cells/sameWord";
import { assumptionKeys, type AssumptionKey } from "../../core/model/schema/assumptionKeys";
import { splitPrefix, type PrefixKey } from "../../core/model/schema/prefixKeys";
import { columnKey } from "../plan/appraisalSheets/columnCells";
import type { Lock } from "./lock";

/** What a department can lock in a template of its own. */
export interface LockChoice {
  readonly rate: boolean;
  readonly prices: boolean;
  readonly unitValues: boolean;
}

const lockedBy: Readonly<
  Record<"rate" | "prices", { keys: readonly AssumptionKey[]; prefixes: readonly PrefixKey[] }>
> = {
  rate: { keys: ["discountRate", "timing"], prefixes: ["discountRateFrom"] },
  prices: {
    keys: ["priceYear", "priceIndex", "extrapolation", "inflation"],
    prefixes: ["index", "inflationFrom"],
  },
};

/** The values of a calculation that the choice locks, as they stand. */
export function locksOf(tables: Tables, choice: LockChoice): readonly Lock[] {
  return [
    ...(choice.rate ? assumptionLocks(tables, "rate") : []),
    ...(choice.prices ? assumptionLocks(tables, "prices") : []),
    ...(choice.unitValues ? effectLocks(tables) : []),
  ];
}

function assumptionLocks({ assumptions }: Tables, by: "rate" | "prices"): readonly Lock[] {
  const { keys, prefixes } = lockedBy[by];
  const words = new Set(
    keys.flatMap((key) => Object.values(assumptionKeys[key].name).map(plainWord)),
  );
  const [name, value] = ["key", "value"].map((key) =>
    (assumptions[0] ?? []).findIndex((header) => columnKey("assumptions", header) === key),
  );
  return assumptions.slice(1).flatMap((cells): readonly Lock[] => {
    const row = String(cells[name ?? -1] ?? "");
    const prefix = splitPrefix(row)?.prefix;
    const isLocked = prefix === undefined ? words.has(plainWord(row)) : prefixes.includes(prefix);
    return isLocked
      ? [{ table: "assumptions", row, column: "value", value: cells[value ?? -1] ?? null }]
      : [];
  });
}

function effectLocks({ effects }: Tables): readonly Lock[] {
  const at = (key: string): number =>
    (effects[0] ?? []).findIndex((header) => columnKey("effects", header) === key);
  const [id, ...columns] = [at("id"), at("unitValue"), at("priceYear")];
  return effects.slice(1).flatMap((cells) =>
    (["unitValue", "priceYear"] as const).flatMap((column, place): readonly Lock[] => {
      const value = cells[columns[place] ?? -1] ?? null;
      // A field that is left for the committee to fill in is not locked.
      const isOpen = value === null || value === 0;
      const row = String(cells[id] ?? "");
      return isOpen || row === "" ? [] : [{ table: "effects", row, column, value }];
    }),
  );
}
