import { describeValue } from "../errors";
import type { Language, Text } from "../text";

/** "Menade du E3 varaktighet?": what the user may have meant. */
function nearText(near: readonly Text[], language: Language): string {
  if (near.length === 0) return "";
  const or = language === "sv" ? " eller " : " or ";
  const names = near.map((name) => name[language]);
  const listed = [names.slice(0, -1).join(", "), names.at(-1)].filter((part) => part !== "");
  return ` ${language === "sv" ? "Menade du" : "Did you mean"} ${listed.join(or)}?`;
}

/** Every message about what an appraisal is asked for, in both languages. */
export const appraisalMessages = {
  unknownPerspective: (was: unknown): Text => ({
    sv: `ska vara kommun, offentlig sektor, samhälle, en aktör eller ett eget perspektiv. Det var ${describeValue(was).sv}.`,
    en: `must be municipality, public sector, society, an actor, or a perspective of your own. It was ${describeValue(was).en}.`,
  }),
  unknownMeasure: (was: unknown): Text => ({
    sv: `ska vara ett mått, till exempel nettonuvärde eller återbetalningstid. Det var ${describeValue(was).sv}.`,
    en: `must be a measure, for example net present value or payback. It was ${describeValue(was).en}.`,
  }),
  unknownInput: (was: unknown, near: readonly Text[] = []): Text => ({
    sv: `ska vara ett indata, till exempel andel som lyckas eller E3 varaktighet. Det var ${describeValue(was).sv}.${nearText(near, "sv")}`,
    en: `must be an input, for example success rate or E3 duration. It was ${describeValue(was).en}.${nearText(near, "en")}`,
  }),
  horizonTooLong: (was: number, longest: number): Text => ({
    sv: `ska vara ett helt antal år, högst ${String(longest)} som i Antaganden. Det var ${describeValue(was).sv}.`,
    en: `must be a whole number of years, at most ${String(longest)} as in Assumptions. It was ${describeValue(was).en}.`,
  }),
  noCosts: (): Text => ({
    sv: "Perspektivet har inga kostnader att dela med.",
    en: "The perspective has no costs to divide by.",
  }),
  noBenefits: (): Text => ({
    sv: "Nuvärdet av effekterna är 0, så det finns inget att dela med.",
    en: "The present value of the effects is 0, so there is nothing to divide by.",
  }),
  noPotential: (): Text => ({
    sv: "Potentialen är inte större än 0, så verkningsgraden kan inte räknas.",
    en: "The potential is not greater than 0, so the effectiveness cannot be calculated.",
  }),
  noParticipants: (): Text => ({
    sv: "Inga deltagare har börjat inom horisonten.",
    en: "No participants have started within the horizon.",
  }),
  noSuccesses: (): Text => ({
    sv: "Ingen deltagare lyckas inom horisonten.",
    en: "No participant succeeds within the horizon.",
  }),
  allZero: (): Text => ({
    sv: "Alla flöden är 0.",
    en: "All flows are 0.",
  }),
  noPayback: (years: number): Text => ({
    sv: `Pengarna kommer inte tillbaka inom ${String(years)} år.`,
    en: `The money does not come back within ${years === 1 ? "1 year" : `${String(years)} years`}.`,
  }),
  noHump: (): Text => ({
    sv: "Det finns ingen puckel: summan är aldrig under 0.",
    en: "There is no hump: the sum is never below 0.",
  }),
  hasNotReached: (years: number): Text => ({
    sv: `Kalkylen räcker inte till år ${String(years)}. Välj en längre horisont.`,
    en: `The calculation does not reach year ${String(years)}. Choose a longer horizon.`,
  }),
  noTarget: (): Text => ({
    sv: "Antaganden har inget återbetalningsmål.",
    en: "Assumptions has no payback target.",
  }),
  cashOfMunicipality: (): Text => ({
    sv: "Hemtagning i kassan räknas bara för kommunen och dess nämnder.",
    en: "Cashable savings are counted for the municipality and its committees only.",
  }),
  cannotBreakEven: (): Text => ({
    sv: "Går ej: inget värde inom gränserna ger nettonuvärdet 0.",
    en: "Not possible: no value within its limits gives a net present value of 0.",
  }),
};
