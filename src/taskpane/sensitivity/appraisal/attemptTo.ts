/** What a computation of the core gave, or the error that says why there is nothing. */
export type Attempted<Value> = { readonly value: Value } | { readonly error: unknown };

export function attemptTo<Value>(compute: () => Value): Attempted<Value> {
  try {
    return { value: compute() };
  } catch (error) {
    return { error };
  }
}
