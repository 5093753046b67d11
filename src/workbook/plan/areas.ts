import type { Box } from "./address";

/** Something that stands on one cell of a sheet. */
interface Placed {
  readonly row: number;
  readonly column: number;
}

interface Area<Item> {
  readonly box: Box;
  /** One of the items in the box; the others are alike. */
  readonly item: Item;
}

/** Puts cells that are alike together in as few rectangles as runs down and across give, so that each is told once. */
export function areas<Item extends Placed>(
  items: readonly Item[],
  likeness: (item: Item) => string,
): readonly Area<Item>[] {
  const rows = new Map<number, Item[]>();
  for (const item of items) rows.set(item.row, [...(rows.get(item.row) ?? []), item]);
  const closed: Area<Item>[] = [];
  let open = new Map<string, Area<Item>>();
  for (const row of [...rows.keys()].sort((one, other) => one - other)) {
    const next = new Map<string, Area<Item>>();
    for (const run of runsOf(rows.get(row) ?? [], likeness)) {
      const key = `${String(run.box.left)}:${String(run.box.right)}:${likeness(run.item)}`;
      const above = open.get(key);
      const grows = above?.box.bottom === row - 1;
      next.set(key, grows ? { ...above, box: { ...above.box, bottom: row } } : run);
      if (grows) open.delete(key);
    }
    closed.push(...open.values());
    open = next;
  }
  return [...closed, ...open.values()];
}

function runsOf<Item extends Placed>(
  row: readonly Item[],
  likeness: (item: Item) => string,
): readonly Area<Item>[] {
  const runs: Area<Item>[] = [];
  for (const item of [...row].sort((one, other) => one.column - other.column)) {
    const { row: at, column } = item;
    const before = runs.at(-1);
    if (before?.box.right === column - 1 && likeness(before.item) === likeness(item))
      runs[runs.length - 1] = { ...before, box: { ...before.box, right: column } };
    else runs.push({ box: { top: at, left: column, bottom: at, right: column }, item });
  }
  return runs;
}
