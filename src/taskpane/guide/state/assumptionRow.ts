import { plainWord } from "../../../core/model/cells/sameWord";
import {
  assumptionKeys,
  type AssumptionDefinition,
  type AssumptionKey,
} from "../../../core/model/schema/assumptionKeys";
import {
  comparisonParts,
  fundParts,
  partOf,
  prefixKeys,
  splitPrefix,
  type PrefixKey,
} from "../../../core/model/schema/prefixKeys";
import type { Language } from "../../../core/text";
import type { AssumptionName } from "./cellRef";
import { columnAt } from "./columns";
import type { Draft, DraftRow } from "./draft";

const parts: Readonly<Record<string, (text: string) => string | undefined>> = {
  comparison: (text) => partOf(comparisonParts, text),
  fund: (text) => partOf(fundParts, text),
};

const definitions: Readonly<Record<AssumptionKey, AssumptionDefinition>> = assumptionKeys;

const singles = new Map<string, AssumptionKey>(
  (Object.keys(definitions) as AssumptionKey[]).flatMap((key) => [
    [plainWord(definitions[key].name.sv), key],
    [plainWord(definitions[key].name.en), key],
  ]),
);

/** The name of an assumption's row from what stands in its key cell; undefined for keys that are not known. */
export function assumptionName(keyCell: unknown): AssumptionName | undefined {
  if (typeof keyCell !== "string") return undefined;
  const single = singles.get(plainWord(keyCell));
  if (single) return single;
  const split = splitPrefix(keyCell);
  if (!split) return undefined;
  const part = parts[split.prefix]?.(split.suffix) ?? split.suffix;
  return `${split.prefix}: ${part}`;
}

/** What to write in the key cell of a row of that name. */
export function keyText(name: AssumptionName, language: Language): string {
  const colon = name.indexOf(": ");
  if (colon < 0) return definitions[name as AssumptionKey].name[language];
  const prefix = name.slice(0, colon) as PrefixKey;
  const suffix = name.slice(colon + 2);
  const known = { ...comparisonParts, ...fundParts } as Readonly<
    Record<string, { sv: string; en: string }>
  >;
  const part = parts[prefix] ? known[suffix]?.[language] : undefined;
  return `${prefixKeys[prefix][language]}: ${part ?? suffix}`;
}

/** The row of an assumption, if there is one. */
export function assumptionRow({ tables }: Draft, name: AssumptionName): DraftRow | undefined {
  const { assumptions } = tables;
  const at = columnAt(assumptions, "assumptions", "key");
  if (at === undefined) return undefined;
  const wanted = plainWord(name);
  return assumptions.rows.find(({ cells }) => {
    const found = assumptionName(cells[at]);
    return found !== undefined && plainWord(found) === wanted;
  });
}
