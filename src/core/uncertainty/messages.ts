import { describeValue } from "../errors";
import { formatNumber } from "../text/formatNumber";
import type { InputRange } from "../appraisal/inputs";
import type { Text } from "../text";

/** The name of an input at the beginning of a sentence. */
function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Every message about sensitivity, in both languages. */
export const uncertaintyMessages = {
  tooLarge: (): Text => ({
    sv: "Resultatet är för stort för att räknas. Kontrollera att värdet inte är orimligt.",
    en: "The result is too large to be calculated. Check that the value is not unreasonable.",
  }),
  outsideRange: (name: Text, { low, high, whole }: InputRange, was: number): Text => ({
    sv: `${capital(name.sv)} ska vara ${whole ? "ett helt tal" : "ett tal"} från ${formatNumber(low, "sv")} till ${formatNumber(high, "sv")}. Det var ${describeValue(was).sv}.`,
    en: `${capital(name.en)} must be a ${whole ? "whole number" : "number"} from ${formatNumber(low, "en")} to ${formatNumber(high, "en")}. It was ${describeValue(was).en}.`,
  }),
  outerFactor: (was: unknown): Text => ({
    sv: `ska vara ett tal från 0 till 10, till exempel 0,9. Det var ${describeValue(was).sv}.`,
    en: `must be a number from 0 to 10, for example 0.9. It was ${describeValue(was).en}.`,
  }),
  noRange: (): Text => ({
    sv: "Inget indata har både ett lågt och ett högt värde. Fyll i kolumnerna Lågt och Högt i Antaganden, Kostnader eller Effekter.",
    en: "No input has both a low and a high value. Fill in the columns Low and High in Assumptions, Costs or Effects.",
  }),
  noSwing: (): Text => ({
    sv: "Utslaget kan inte räknas, för måttet saknar värde vid lågt eller högt.",
    en: "The swing cannot be calculated, for the measure has no value at low or high.",
  }),
  notANumber: (): Text => ({
    sv: "ska vara ett mått som är ett tal, till exempel nettonuvärde. Det var ja eller nej.",
    en: "must be a measure that is a number, for example net present value. It was yes or no.",
  }),
  sameInput: (name: string): Text => ({
    sv: `ska vara ett annat indata än det första, till exempel diskonteringsränta. Det var ${describeValue(name).sv} igen.`,
    en: `must be another input than the first, for example discount rate. It was ${describeValue(name).en} again.`,
  }),
};
