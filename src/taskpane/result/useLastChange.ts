import { useEffect, useState } from "react";

/** How long a change is told, in milliseconds. */
const shownFor = 4_000;

interface Change {
  readonly from: number | undefined;
  readonly to: number | undefined;
}

/** What the last entry changed a figure by: counted from where it stood before the entry began, told for four seconds. */
export function useLastChange(value: number | undefined): number | undefined {
  const [change, setChange] = useState<Change>({ from: value, to: value });
  // While the figure cannot be computed, what it was before is remembered.
  if (value !== undefined && value !== change.to)
    setChange({ from: change.from ?? value, to: value });
  useEffect(() => {
    if (value === undefined) return undefined;
    const rest = setTimeout(() => {
      setChange({ from: value, to: value });
    }, shownFor);
    return () => {
      clearTimeout(rest);
    };
  }, [value]);
  const { from, to } = change;
  return value === undefined || from === undefined || to === undefined || from === to
    ? undefined
    : to - from;
}
