import { describeValue } from "../../errors";
import type { Text } from "../../text";
import type { Hump } from "../measures/balances";
import type { FiveQuestions } from "../reports/fiveQuestions";
import { amountText } from "./amountText";
import { yearsText } from "./yearsText";

/** How far out the municipality is at most, and when it is back. */
export function humpSentence({ amount, year, backYear }: Hump, startYear: number): Text {
  if (year === undefined)
    return {
      sv: "Kommunen är aldrig ute med pengar.",
      en: "The municipality is never out of pocket.",
    };
  const sum = amountText(-amount);
  const at = String(startYear + year);
  const back = backYear === undefined ? undefined : String(startYear + backYear);
  return {
    sv: `Kommunen är som mest ute ${sum.sv} (${at}) och är ${back === undefined ? "inte åter på noll inom horisonten" : `åter på noll ${back}`}.`,
    en: `The municipality is at most ${sum.en} out of pocket (${at}) and ${back === undefined ? "not back at zero within the horizon" : `back at zero in ${back}`}.`,
  };
}

/** How many must succeed to break even, at the horizon and within the term of office. */
export function breakEvenSentence(
  horizon: number,
  participants: number,
  atHorizon: FiveQuestions,
  withinTerm: FiveQuestions,
): Text {
  const years = yearsText(horizon);
  const all = describeValue(participants);
  if (atHorizon.persons === undefined)
    return {
      sv: `Går ej: inte ens om alla ${all.sv} lyckas.`,
      en: `Not possible, even if all ${all.en} succeed.`,
    };
  const needed = String(atHorizon.persons);
  const term = withinTerm.persons;
  return {
    sv: `För att gå ihop på ${years.sv} måste ${needed} av ${all.sv} deltagare lyckas. ${term === undefined ? "Inom mandatperioden går det ej." : `Inom mandatperioden krävs ${String(term)}.`}`,
    en: `To break even over ${years.en}, ${needed} of ${all.en} participants must succeed. ${term === undefined ? "Within the term of office it is not possible." : `Within the term of office: ${String(term)}.`}`,
  };
}
