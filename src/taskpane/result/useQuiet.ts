import { useEffect, useState } from "react";

/** A value once it has stood still for a while: what a screen reader is told, so that it is not told every key. */
export function useQuiet<Value>(value: Value, milliseconds: number): Value {
  const [quiet, setQuiet] = useState(value);
  useEffect(() => {
    const rest = setTimeout(() => {
      setQuiet(value);
    }, milliseconds);
    return () => {
      clearTimeout(rest);
    };
  }, [value, milliseconds]);
  return quiet;
}
