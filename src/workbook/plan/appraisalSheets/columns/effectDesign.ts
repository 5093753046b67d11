import type { effectColumns } from "../../../../core/model/schema/tableColumns";
import { column, percent, years, type ColumnDesign } from "./columnDesign";
import { distributionColumn, priceYearColumn, rangeColumns, sourceColumn } from "./shared";

const shareOf = (width: number, sv: string, en: string): ColumnDesign =>
  column("share", width, { unit: percent, hint: { sv, en } });
const wholeYears = (width: number, sv: string, en: string, zeroIsBlank = false): ColumnDesign =>
  column("years", width, { unit: years, zeroIsBlank, hint: { sv, en } });

export const effectDesign: Readonly<Record<keyof typeof effectColumns, ColumnDesign>> = {
  id: column("id", 6, {
    role: "label",
    hint: {
      sv: "Ett eget kort namn för raden, till exempel E1.",
      en: "A short name of the row's own, for example E1.",
    },
  }),
  effect: column("text", 34),
  actor: column("actor", 22, {
    hint: { sv: "Den som sparar eller tjänar.", en: "Who saves or gains." },
  }),
  counterpart: column("actor", 18, {
    hint: {
      sv: "Bara för transferering och skatt: den som betalar det som aktören får.",
      en: "Only for transfer and tax: who pays what the actor gets.",
    },
  }),
  kind: column("effectKind", 14, {
    hint: {
      sv: "Real: resurser används på annat sätt. Inkomst: produktion. Transferering och skatt: pengar byter ägare.",
      en: "Real: resources are used otherwise. Income: production. Transfer and tax: money changes hands.",
    },
  }),
  unitValue: column("amount", 14, {
    unit: { sv: "kr per person och år", en: "SEK per person and year" },
    hint: {
      sv: "Vad effekten är värd per person och år. Minus om den kostar.",
      en: "What the effect is worth per person and year. Minus if it costs.",
    },
  }),
  priceYear: priceYearColumn,
  share: column("share", 9, {
    unit: percent,
    zeroIsBlank: true,
    hint: {
      sv: "Hur stor del av dem som lyckas som har effekten. Tomt eller 0: alla.",
      en: "What part of those who succeed have the effect. Blank or 0: all.",
    },
  }),
  lag: wholeYears(
    12,
    "Hela år från att deltagaren börjar till att effekten börjar.",
    "Whole years from the participant's start to the effect's.",
  ),
  duration: wholeYears(
    11,
    "Hela år som effekten varar. Tomt eller 0: till horisonten.",
    "Whole years that the effect lasts. Blank or 0: to the horizon.",
    true,
  ),
  deadweight: shareOf(
    9,
    "Andel som hade klarat sig även utan insatsen.",
    "Share who would have managed anyway.",
  ),
  attribution: column("share", 9, {
    unit: percent,
    zeroIsBlank: true,
    hint: {
      sv: "Vår del av effekten. Tomt eller 0: allt räknas som vårt.",
      en: "Our part of the effect. Blank or 0: all of it counts as ours.",
    },
  }),
  displacement: shareOf(
    14,
    "Andel som tränger undan någon annan.",
    "Share that pushes someone else aside.",
  ),
  dropOff: shareOf(
    11,
    "Så stor del av effekten försvinner varje år. Första året är helt.",
    "What part of the effect is lost each year. The first year is full.",
  ),
  cashableShare: shareOf(
    11,
    "Det nämnden kan dra ur sin ram.",
    "What the committee can take out of its budget.",
  ),
  step: column("count", 7, {
    zeroIsBlank: true,
    unit: { sv: "personår", en: "person-years" },
    hint: {
      sv: "Så många personår krävs innan något kan sparas, till exempel en hel klass eller tjänst. Tomt eller 0: inga steg.",
      en: "Person-years needed before anything can be saved, for example a whole class or post. Blank or 0: no steps.",
    },
  }),
  cashLag: wholeYears(
    12,
    "Hela år från effekten till att pengarna kan hämtas hem.",
    "Whole years from the effect until the money can be taken home.",
  ),
  evidenceGrade: column("grade", 10, {
    zeroIsBlank: true,
    unit: { sv: "1–6", en: "1–6" },
    hint: {
      sv: "Hur säkert underlaget är: 1 säkrast, 6 osäkrast.",
      en: "How sure the evidence is: 1 surest, 6 least sure.",
    },
  }),
  haircut: shareOf(
    15,
    "Så stor del av värdet dras av för säkerhets skull.",
    "What part of the value is deducted to be on the safe side.",
  ),
  ...rangeColumns("amount", 14),
  distribution: distributionColumn,
  source: sourceColumn,
};
