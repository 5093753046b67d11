/** Univer 0.25.1 calls `map.keys().some(…)`, which Node 20 lacks. */
interface MaybeHelped {
  some?: (test: (item: unknown) => boolean) => boolean;
}

/** Adds it where it is missing. */
export function addIteratorHelpers(): void {
  const arrayIterator: unknown = Object.getPrototypeOf([][Symbol.iterator]());
  const iterator = Object.getPrototypeOf(arrayIterator) as MaybeHelped;
  iterator.some ??= function some(this: Iterable<unknown>, test): boolean {
    for (const item of this) if (test(item)) return true;
    return false;
  };
}
