import { bilingual as t } from "../../../core/effectLibrary/bilingual";
import type { Text } from "../../../core/text";
import type { EntryTable } from "../state";

interface EntryWords {
  readonly one: Text;
  readonly unnamed: Text;
}

/** What an entry of each list is called. */
export const entryWords: Readonly<Record<EntryTable, EntryWords>> = {
  costs: { one: t("Kostnad", "Cost"), unnamed: t("Ny kostnad", "New cost") },
  effects: { one: t("Effekt", "Effect"), unnamed: t("Ny effekt", "New effect") },
  notMonetised: {
    one: t("Effekt utan pris", "Effect without a price"),
    unnamed: t("Ny effekt utan pris", "New effect without a price"),
  },
};

/** The words of the page of one entry, and of its row in the list. */
export const entryText = {
  place: (one: Text, number: number, of: number): Text => ({
    sv: `${one.sv} ${String(number)} av ${String(of)}`,
    en: `${one.en} ${String(number)} of ${String(of)}`,
  }),
  ready: t("Klar", "Done"),
  remove: t("Ta bort", "Remove"),
  duplicate: t("Kopiera", "Duplicate"),
  up: t("Flytta upp", "Move up"),
  down: t("Flytta ned", "Move down"),
  more: t("Kopiera, flytta", "Duplicate, move"),
  when: t("När faller den?", "When does it fall?"),
  limits: t("Lämna tomt för alla deltagare.", "Leave empty for all participants."),
  spread: t("Hur osäkert är det?", "How uncertain is it?"),
  spreadLine: t(
    "Lämna tomt om du inte vet. Då varieras det inte.",
    "Leave empty if you don't know. Then it is not varied.",
  ),
  values: t("Vad är det värt?", "What is it worth?"),
  merit: t("Hur mycket är vår förtjänst?", "How much is due to us?"),
  meritLine: t(
    "Lämna tomt om du inte vet. Då räknas allt som vårt.",
    "Leave empty if you don't know. Then all of it counts as ours.",
  ),
  cash: t("Kan pengarna tas hem?", "Can the money be taken home?"),
  cashLine: t(
    "Gäller bara kommunens egna nämnder. Tomt räknas som nej.",
    "Concerns the municipality's own committees only. Empty counts as no.",
  ),
  source: t("Var kommer det ifrån?", "Where does it come from?"),
  grade: (grade: number, haircut: string): Text => ({
    sv: `${String(grade)} – avdrag ${haircut}`,
    en: `${String(grade)} – deduct ${haircut}`,
  }),
  noGrade: t("Välj", "Choose"),
  firstYear: t("Så räknas första året", "How the first year is calculated"),
  size: t("Hur stor är förändringen?", "How large is the change?"),
  sizes: {
    "3": t("Stor förbättring (+++)", "Large improvement (+++)"),
    "2": t("Tydlig förbättring (++)", "Clear improvement (++)"),
    "1": t("Viss förbättring (+)", "Some improvement (+)"),
    "0": t("Ingen eller okänd", "None or unknown"),
    "-1": t("Viss försämring (−)", "Some deterioration (−)"),
    "-2": t("Tydlig försämring (−−)", "Clear deterioration (−−)"),
    "-3": t("Stor försämring (−−−)", "Large deterioration (−−−)"),
  },
  kindOfActor: (name: string): Text => ({
    sv: `Vad är ${name} för aktör?`,
    en: `What kind of actor is ${name}?`,
  }),
  evidence: (grade: string): Text => ({ sv: `evidens ${grade}`, en: `evidence ${grade}` }),
  years: (first: number, last: number | undefined): Text => ({
    sv: last === undefined ? `från år ${String(first)}` : `år ${String(first)}–${String(last)}`,
    en:
      last === undefined ? `from year ${String(first)}` : `years ${String(first)}–${String(last)}`,
  }),
};
