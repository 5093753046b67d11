import { useEffect, useRef } from "react";

const stillness = 600;

/** Calls back once something has not changed for a moment, but not for its first value. */
export function useStillness(watched: unknown, stoodStill: () => void): void {
  const first = useRef(watched);
  const callback = useRef(stoodStill);
  useEffect(() => {
    callback.current = stoodStill;
  });
  useEffect(() => {
    if (watched === first.current) return;
    const timer = setTimeout(() => {
      callback.current();
    }, stillness);
    return () => {
      clearTimeout(timer);
    };
  }, [watched]);
}
