import { describeValue } from "../errors";
import type { Text } from "../text";
import type { Finding } from "./problem";

const text = (sv: string, en: string): Text => ({ sv, en });

/** Messages about the keys of Antaganden and what hangs on them. */
export const keyMessages = {
  nothingAfterColon: (): Finding => ({
    what: text("Inget står efter kolonet.", "Nothing stands after the colon."),
    remedy: text(
      "Skriv namnet, till exempel ”aktör: Kulturhuset”.",
      "Write the name, for example “actor: Culture House”.",
    ),
  }),
  unknownPart: (was: string, parts: Readonly<Record<string, Text>>): Finding => ({
    what: text(`Delen ”${was}” är inte känd.`, `The part “${was}” is not known.`),
    remedy: text(`Skriv en av ${listed(parts, "sv")}.`, `Write one of ${listed(parts, "en")}.`),
  }),
  notTwoInputs: (was: string): Finding => ({
    what: text(`”${was}” är inte två indata.`, `“${was}” is not two inputs.`),
    remedy: text("Skriv två indata med × emellan.", "Write two inputs with × between."),
  }),
  financingUnit: (was: string): Finding => ({
    what: text(
      `Enheten ska vara % eller kr. Det var ${describeValue(was).sv}.`,
      `The unit must be % or kr. It was ${describeValue(was).en}.`,
    ),
    remedy: text(
      "Skriv % för en andel av kostnaderna eller kr för en summa.",
      "Write % for a share of the costs or kr for a sum.",
    ),
  }),
  presetAndBands: (): Finding => ({
    what: text(
      "Diskonteringsräntan har både ett namn och egna steg.",
      "The discount rate has both a name and bands of its own.",
    ),
    remedy: text("Behåll det ena.", "Keep one of them."),
  }),
  firstBand: (): Finding => ({
    what: text("Räntans första steg saknas.", "The first band of the rate is missing."),
    remedy: text(
      "Lägg till nyckeln diskonteringsränta, eller ett steg från år 0 eller 1.",
      "Add the key discount rate, or a band from year 0 or 1.",
    ),
  }),
  firstBandTwice: (): Finding => ({
    what: text("Räntan från start anges två gånger.", "The rate from the start is given twice."),
    remedy: text("Behåll ett av stegen.", "Keep one of the bands."),
  }),
  unknownPreset: (was: string): Finding => ({
    what: text(`Räntan ”${was}” finns inte.`, `There is no rate “${was}”.`),
    remedy: text(
      "Skriv ett tal som 3,5 %, eller ett namn som SE-ASEK-2018.",
      "Write a number such as 3.5%, or a name such as SE-ASEK-2018.",
    ),
  }),
  unknownIndex: (was: string): Finding => ({
    what: text(`Prisindexet ”${was}” finns inte.`, `There is no price index “${was}”.`),
    remedy: text(
      "Välj ett index ur referensvärdena, eller skriv egna rader ”index: 2026”.",
      "Choose an index from the reference values, or write rows of your own “index: 2026”.",
    ),
  }),
  rateTooShort: (last: number): Finding => ({
    what: text(
      `Räntan är inte fastställd efter år ${String(last)}.`,
      `The rate is not set beyond year ${String(last)}.`,
    ),
    remedy: text(
      "Välj en kortare horisont eller egna räntesteg.",
      "Choose a shorter horizon or rate bands of your own.",
    ),
  }),
  noIndexAtAll: (from: number, to: number): Finding => ({
    what: text(
      `Beloppet är i ${String(from)} års priser och kalkylen i ${String(to)} års, men inget index finns.`,
      `The amount is in prices of ${String(from)} and the calculation in those of ${String(to)}, but there is no index.`,
    ),
    remedy: text(
      "Välj prisindex i Antaganden, skriv rader ”index: år”, eller samma prisår.",
      "Choose a price index in Assumptions, write rows “index: year”, or the same price year.",
    ),
  }),
  indexEnds: (year: number, last: number): Finding => ({
    what: text(
      `Indexet saknar ${String(year)}. Det sista året är ${String(last)}.`,
      `The index has no ${String(year)}. Its last year is ${String(last)}.`,
    ),
    remedy: text(
      `Lägg till raden ”index: ${String(year)}”, eller en årlig framskrivning.`,
      `Add the row “index: ${String(year)}”, or a yearly extrapolation.`,
    ),
  }),
  indexGap: (year: number): Finding => ({
    what: text(`Indexet saknar ${String(year)}.`, `The index has no ${String(year)}.`),
    remedy: text(
      `Lägg till raden ”index: ${String(year)}”.`,
      `Add the row “index: ${String(year)}”.`,
    ),
  }),
  termBeforeStart: (year: number): Finding => ({
    what: text(
      `Mandatperioden slutar ${String(year)}, före startåret.`,
      `The term of office ends in ${String(year)}, before the start year.`,
    ),
    remedy: text(
      "Skriv ett senare år, eller lämna tomt.",
      "Write a later year, or leave it blank.",
    ),
  }),
  financingOver: (name: string): Finding => ({
    what: text(
      `Finansieringen är mer än hela kostnaden för ${name}.`,
      `The financing is more than the whole cost of ${name}.`,
    ),
    remedy: text(
      "Sänk andelarna så att de blir högst 100 %.",
      "Lower the shares to 100% at most together.",
    ),
  }),
  financingNothing: (): Finding => ({
    what: text("Det finns inga kostnader att finansiera.", "There are no costs to finance."),
    remedy: text(
      "Kontrollera betalaren, eller fyll i Kostnader.",
      "Check the payer, or fill in Costs.",
    ),
  }),
  payerIsFinancier: (): Finding => ({
    what: text("Betalaren är samma som finansiären.", "The payer is the financier itself."),
    remedy: text("Skriv en annan betalare.", "Write another payer."),
  }),
};

function listed(parts: Readonly<Record<string, Text>>, language: keyof Text): string {
  return Object.values(parts)
    .map((name) => name[language])
    .join(", ");
}
