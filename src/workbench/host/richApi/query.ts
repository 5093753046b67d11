import type { QueryInfo } from "./batch";
import { HostCollection, HostObject } from "./hostObject";
import { memberName, readMember, wireName } from "./members";

/** What `load` asked for, as office.js expects it back. */
export function queryObject(object: HostObject, query: QueryInfo): Record<string, unknown> {
  const select = (query.Select ?? []).map((path) => path.trim()).filter((path) => path !== "");
  return object instanceof HostCollection
    ? queryCollection(object, query, select)
    : queryProperties(object, select);
}

function queryCollection(
  collection: HostCollection,
  { Skip = 0, Top = Infinity }: QueryInfo,
  select: readonly string[],
): Record<string, unknown> {
  const own = new Set(["count"]);
  const ofItems = select
    .filter((path) => !own.has(path))
    .map((path) => path.replace(/^items\/?/, ""));
  const wantsItems = select.length === 0 || ofItems.length > 0;
  const inner = ofItems.filter((path) => path !== "");
  return {
    ...(select.includes("count") && { Count: collection.items.length }),
    ...(wantsItems && {
      _Items: collection.items
        .slice(Skip, Skip + Top)
        .map((item) => ({ ...item.identity(), ...queryProperties(item, inner) })),
    }),
  };
}

function queryProperties(object: HostObject, select: readonly string[]): Record<string, unknown> {
  const wanted = new Map<string, string[]>();
  if (select.length === 0 || select.includes("*"))
    for (const scalar of object.scalars) wanted.set(scalar, []);
  for (const path of select) {
    if (path === "*") continue;
    const [name = "", ...rest] = path.split("/");
    const inner = wanted.get(name) ?? [];
    if (rest.length > 0) inner.push(rest.join("/"));
    wanted.set(name, inner);
  }
  return Object.fromEntries(
    [...wanted].map(([name, inner]) => [
      wireName(name),
      propertyValue(readMember(object, memberName(name)), inner),
    ]),
  );
}

function propertyValue(value: unknown, inner: readonly string[]): unknown {
  if (!(value instanceof HostObject)) return value ?? null;
  return { ...value.identity(), ...queryObject(value, { Select: inner }) };
}

/** Values of cells have to wait for the calculation; a name or a width does not. */
export function asksForCells(query: QueryInfo): boolean {
  const select = query.Select ?? [];
  return (
    select.length === 0 ||
    select.some((path) => path === "*" || /values|text|formulas|spill|items|address/i.test(path))
  );
}
