import type { Text } from "../../text";
import type { Target } from "../asked";

/** "Nettonuvärde": what the figures of a table are. */
export function figureHeading({ measure }: Target): Text {
  return { sv: capital(measure.name.sv), en: capital(measure.name.en) };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
