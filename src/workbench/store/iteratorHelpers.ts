/** Univer 0.25.1 calls `map.keys().some(…)`, which Node 20 lacks. */
interface MaybeHelped {
  some?: (test: (item: unknown) => boolean) => boolean;
}

const iteratorPrototype = Object.getPrototypeOf(
  Object.getPrototypeOf([][Symbol.iterator]()),
) as MaybeHelped;

iteratorPrototype.some ??= function some(this: Iterable<unknown>, test): boolean {
  for (const item of this) if (test(item)) return true;
  return false;
};
