import type { Text } from "../../text";

/** One column of a table: its header in both languages, and whether the table makes no sense without it. */
export interface Column {
  readonly name: Text;
  readonly required?: true;
}

/** The columns of one table, by their keys, in the order in which they are written. */
export type Columns<Key extends string = string> = Readonly<Record<Key, Column>>;

export function columns<Key extends string>(
  names: Readonly<Record<Key, readonly [sv: string, en: string]>>,
  required: readonly NoInfer<Key>[],
): Columns<Key> {
  const entries = (Object.keys(names) as Key[]).map((key) => {
    const [sv, en] = names[key];
    return [key, { name: { sv, en }, ...(required.includes(key) ? { required: true } : {}) }];
  });
  return Object.fromEntries(entries) as Columns<Key>;
}
