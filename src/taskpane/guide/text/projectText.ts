import { bilingual as t } from "../../../core/effectLibrary/bilingual";
import type { Text } from "../../../core/text";

/** The words of step 1 that belong to no single field. */
export const projectText = {
  prices: t("I vilka priser, och till vilken ränta?", "In what prices, and at what rate?"),
  rate: t("Kalkylränta", "Discount rate"),
  rateInfo: t(
    "Räntan gör belopp från olika år jämförbara. Den är inte internräntan för anläggningar.",
    "The rate makes amounts in different years comparable. It is not the internal rate charged on assets.",
  ),
  ownRate: t("Egen ränta", "Rate of your own"),
  real: t("Real ränta", "Real rate"),
  nominal: t("Nominell ränta", "Nominal rate"),
  source: (words: string): Text => ({ sv: `Källa: ${words}`, en: `Source: ${words}` }),
  age: (years: number): Text => ({
    sv: years === 1 ? "1 år gammal" : `${String(years)} år gammal`,
    en: years === 1 ? "1 year old" : `${String(years)} years old`,
  }),
  fromYear: (from: number, rate: Text): Text => ({
    sv: `${rate.sv} från år ${String(from)}`,
    en: `${rate.en} from year ${String(from)}`,
  }),
  bands: t(
    "Räntan har egna steg i Antaganden. De används som de står där.",
    "The rate has bands of its own in Assumptions. They are used as they stand there.",
  ),
  nominalWarning: (real: Text, inflation: Text): Text => ({
    sv: `Räntan är nominell, men kalkylens belopp är i fasta priser. Med inflationen ${inflation.sv} motsvarar den ${real.sv} realt.`,
    en: `The rate is nominal, but the amounts are in constant prices. With inflation at ${inflation.en} it equals ${real.en} in real terms.`,
  }),
  useReal: (real: Text): Text => ({
    sv: `Använd ${real.sv} real ränta`,
    en: `Use a real rate of ${real.en}`,
  }),
  realSource: (id: string, inflation: Text): Text => ({
    sv: `${id}, omräknad till real ränta med inflationen ${inflation.sv}`,
    en: `${id}, converted to a real rate with inflation at ${inflation.en}`,
  }),
  index: t("Prisindex", "Price index"),
  noIndex: t(
    "Inget, alla belopp är i samma års priser",
    "None, all amounts are in one year's prices",
  ),
  indexHint: t(
    "Räknar om belopp från andra år. Eget index skrivs som rader i Antaganden.",
    "Converts amounts of other years. An index of your own is written as rows in Assumptions.",
  ),
  whose: t("Vems ekonomi?", "Whose economy?"),
  whoseText: t(
    "Kommun, offentlig sektor och samhälle räknas alltid, sida vid sida. Lägg till egna grupper om du vill se fler.",
    "Municipality, public sector and society are always calculated side by side. Add groups of your own to see more.",
  ),
  perspectives: t("Egna perspektiv", "Perspectives of your own"),
  perspectiveName: t("Perspektivets namn", "Name of the perspective"),
  perspectiveNameHint: t(
    "Till exempel Socialnämnden och regionen.",
    "For example Social services and the region.",
  ),
  members: t("Vilka ingår?", "Who is included?"),
  membersHint: t(
    "Skriv aktörernas namn med semikolon emellan, till exempel Socialnämnden; Region.",
    "Write the actors' names with semicolons between, for example Socialnämnden; Region.",
  ),
  addPerspective: t("Lägg till perspektiv", "Add a perspective"),
  actors: t("Egna aktörer", "Actors of your own"),
  actorName: t("Aktörens namn", "Name of the actor"),
  actorNameHint: t(
    "Behövs för namn som inte slutar på nämnd, till exempel Kulturhuset.",
    "Needed for names that do not end in nämnd, for example Kulturhuset.",
  ),
  actorKind: t("Vad är det för aktör?", "What kind of actor is it?"),
  addActor: t("Lägg till aktör", "Add an actor"),
  more: t(
    "Fler val: tidpunkt, mandatperiod, skatt, utflyttning, inflation",
    "More: timing, term of office, tax, moving away, inflation",
  ),
  groups: t("Egna aktörer och perspektiv", "Actors and perspectives of your own"),
  removeNamed: (name: string): Text => ({ sv: `Ta bort ${name}`, en: `Remove ${name}` }),
};
