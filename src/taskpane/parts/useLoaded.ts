import { useEffect, useState } from "react";

/** What a loader brought, or that it failed; undefined while it is under way. */
export type Loaded<Value> = { readonly value: Value } | { readonly failed: string } | undefined;

/** Runs a loader when the page appears, and again when the loader is another one. */
export function useLoaded<Value>(load: () => Promise<Value>): Loaded<Value> {
  const [loaded, setLoaded] = useState<Loaded<Value>>(undefined);
  useEffect(() => {
    let wanted = true;
    load().then(
      (value) => {
        if (wanted) setLoaded({ value });
      },
      (reason: unknown) => {
        if (wanted)
          setLoaded({ failed: reason instanceof Error ? reason.message : String(reason) });
      },
    );
    return () => {
      wanted = false;
    };
  }, [load]);
  return loaded;
}
