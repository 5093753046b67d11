import { describeValue } from "../../errors";
import { formatNumber, type Text } from "../../text";

/** Every message about what a simulation is asked for, in both languages. */
export const simulationMessages = {
  trials: (was: unknown): Text => ({
    sv: `ska vara ett helt antal, 1 eller fler, till exempel 10 000. Det var ${describeValue(was).sv}.`,
    en: `must be a whole number, 1 or more, for example 10,000. It was ${describeValue(was).en}.`,
  }),
  tooManyTrials: (was: number, most: number): Text => ({
    sv: `ska vara högst ${formatNumber(most, "sv")}. Fler gör inte svaret bättre. Det var ${describeValue(was).sv}.`,
    en: `must be at most ${formatNumber(most, "en")}. More make the answer no better. It was ${describeValue(was).en}.`,
  }),
  tooManyWholeTrials: (was: number, most: number): Text => ({
    sv: `ska vara högst ${formatNumber(most, "sv")} när hela kalkylen räknas om i varje försök (annat mått än nettonuvärde, eller osäker ränta, fördröjning, varaktighet, avklingning, utflyttning eller finansiering). Det var ${describeValue(was).sv}.`,
    en: `must be at most ${formatNumber(most, "en")} where the whole appraisal is computed anew in each trial (a measure other than net present value, or an uncertain rate, lag, duration, drop-off, migration or financing). It was ${describeValue(was).en}.`,
  }),
  seed: (was: unknown): Text => ({
    sv: `ska vara ett helt tal, 0 eller mer, till exempel 1. Det var ${describeValue(was).sv}.`,
    en: `must be a whole number, 0 or more, for example 1. It was ${describeValue(was).en}.`,
  }),
  bins: (was: unknown, most: number): Text => ({
    sv: `ska vara ett helt antal mellan 1 och ${String(most)}, till exempel 20. Det var ${describeValue(was).sv}.`,
    en: `must be a whole number from 1 to ${String(most)}, for example 20. It was ${describeValue(was).en}.`,
  }),
};
