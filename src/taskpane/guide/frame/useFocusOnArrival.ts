import { useEffect } from "react";
import { focusCell } from "../fields/fieldDom";
import { useGuide } from "../store/GuideContext";

/** Moves the focus to the field that the way here asked for. */
export function useFocusOnArrival(): void {
  const location = useGuide((state) => state.location);
  useEffect(() => {
    if (location.focus !== undefined) focusCell(location.focus);
  }, [location]);
}
