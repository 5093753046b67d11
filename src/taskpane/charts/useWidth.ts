import { useLayoutEffect, useRef, useState, type RefObject } from "react";

/** What a chart is drawn at before it has been measured, and where nothing can be measured. */
const usualWidth = 288;

/** The measured width of an element in pixels: a chart is drawn at it, so that its text keeps its size. */
export function useWidth<Element extends HTMLElement>(): readonly [RefObject<Element>, number] {
  const element = useRef<Element>(null);
  const [width, setWidth] = useState(usualWidth);
  useLayoutEffect(() => {
    const measured = element.current;
    if (!measured) return undefined;
    const measure = (): void => {
      const now = Math.floor(measured.getBoundingClientRect().width);
      if (now > 0) setWidth(now);
    };
    measure();
    if (typeof ResizeObserver === "undefined") return undefined;
    const observer = new ResizeObserver(measure);
    observer.observe(measured);
    return () => {
      observer.disconnect();
    };
  }, []);
  return [element, width];
}
