import { describeValue } from "../../../core/errors";
import { formatNumber, type Text } from "../../../core/text";

const was = (typed: string): Text => describeValue(typed);

/** What typed values must be, with an example, and what they were. */
export const valueMessages = {
  number: (typed: string): Text => ({
    sv: `Skriv ett tal, till exempel 0,5 eller 3 %. Du skrev ${was(typed).sv}.`,
    en: `Write a number, for example 0.5 or 3%. You wrote ${was(typed).en}.`,
  }),
  listMissing: (): Text => ({
    sv: "Skriv minst ett värde, till exempel 10; 15; 20.",
    en: "Write at least one value, for example 10; 15; 20.",
  }),
  listNumber: (typed: string): Text => ({
    sv: `Skriv tal med semikolon emellan, till exempel 10; 15; 20. ${was(typed).sv} är inget tal.`,
    en: `Write numbers with semicolons between them, for example 10; 15; 20. ${was(typed).en} is no number.`,
  }),
  stepPositive: (typed: string): Text => ({
    sv: `Skriv ett tal större än 0, till exempel 5. Du skrev ${was(typed).sv}.`,
    en: `Write a number above 0, for example 5. You wrote ${was(typed).en}.`,
  }),
  toBelowFrom: (from: string, to: string): Text => ({
    sv: `Till ska vara större än Från. Du skrev från ${from} till ${to}.`,
    en: `To must be greater than From. You wrote from ${from} to ${to}.`,
  }),
  percentOfZero: (): Text => ({
    sv: "Cellens värde är 0, och procent av 0 är alltid 0. Välj Från – till – steg i stället.",
    en: "The cell's value is 0, and a percentage of 0 is always 0. Choose From – to – step instead.",
  }),
  tooMany: (count: number, most: number): Text => ({
    sv: `Det blir ${formatNumber(count, "sv")} värden, högst ${String(most)} går bra. Ta ett större steg.`,
    en: `That makes ${formatNumber(count, "en")} values; at most ${String(most)} will do. Take a larger step.`,
  }),
  lowHigh: (low: string, high: string): Text => ({
    sv: `Lågt ska vara mindre än Högt. Du skrev ${low} och ${high}.`,
    en: `Low must be less than High. You wrote ${low} and ${high}.`,
  }),
} as const;
