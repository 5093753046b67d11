import { effectFlow } from "../../core/effects";
import type { Count, Money, Share, Years } from "../../core/units";
import { defineFunction, optional, type FunctionHelp } from "../definition";
import {
  attribution,
  deadweight,
  displacement,
  dropOff,
  duration,
  effectShare,
  effectTexts,
  haircut,
  horizon,
  lag,
  migration,
  participants,
  start,
  successRate,
  unitValue,
  zeroIsBlank,
} from "../parameters";

const ALL = 1 as Share;
const NONE = 0 as Share;
const AT_ONCE = 0 as Years;

export const definition = defineFunction({
  id: "EFFECTFLOW",
  group: "effects",
  parameters: [
    participants(),
    successRate(),
    unitValue(),
    horizon(),
    optional(start()),
    optional(lag()),
    zeroIsBlank(duration()),
    optional(deadweight()),
    zeroIsBlank(attribution()),
    optional(displacement()),
    optional(dropOff()),
    optional(migration()),
    optional(haircut()),
    zeroIsBlank(effectShare()),
  ],
  result: { unit: "money", spills: true },
  evaluate: (
    number: Count,
    rate: Share,
    value: Money,
    toYear: Years,
    startYear: Years = AT_ONCE,
    delay: Years = AT_ONCE,
    lasts: Years | undefined,
    anyway: Share = NONE,
    ours: Share = ALL,
    displaced: Share = NONE,
    fades: Share = NONE,
    moves: Share = NONE,
    caution: Share = NONE,
    share: Share = ALL,
  ) => [
    effectFlow({
      participants: number,
      successRate: rate,
      unitValue: value,
      horizon: toYear,
      start: startYear,
      lag: delay,
      ...(lasts === undefined ? {} : { duration: lasts }),
      deadweight: anyway,
      attribution: ours,
      displacement: displaced,
      dropOff: fades,
      migration: moves,
      haircut: caution,
      share,
    }),
  ],
});

export const help: FunctionHelp = {
  name: { sv: "En effekts kronor per år", en: "An effect's kronor by year" },
  summary: {
    sv: "En rad med en effekts belopp år för år, från startåret (år 0) till horisonten. Utan fördröjning räknas hela startåret.",
    en: "A row of an effect's amounts year by year, from the start year (year 0) to the horizon. Without a lag the whole start year counts.",
  },
  definition: {
    sv: "Volymen (se VOLUME) gånger enhetsvärdet för varje år med effekten: från start + fördröjning, så många år som varaktigheten säger. Avklingningen minskar beloppet varje år efter det första effektåret. Utflyttningen räknas från deltagarnas startår och är det som kommunen förlorar till andra kommuner. Försiktighetsavdraget dras bara från vinster, inte från merkostnader. En kohort och en effekt; hela kalkylen görs i tabellerna.",
    en: "The volume (see VOLUME) times the unit value for every year with the effect: from start + lag, for as many years as the duration says. Drop-off lowers the amount each year after the first effect year. Migration counts from the participants' start year and is what the municipality loses to others. The haircut is taken from gains only, not from extra costs. One cohort and one effect; a whole appraisal is made in the tables.",
  },
  formula:
    "volym · enhetsvärde · (1 − avklingning)^k · (1 − utflyttning)^(t − start) · (1 − avdrag),  k = t − start − fördröjning",
  parameters: {
    ...effectTexts,
    horizon: {
      sv: "Sista året, räknat från startåret. 25 ger 26 celler.",
      en: "The last year, counted from the start year. 25 gives 26 cells.",
    },
    start: {
      sv: "År efter startåret då deltagarna börjar (förval 0).",
      en: "Years after the start year in which the participants start (default 0).",
    },
    lag: {
      sv: "Hela år från deltagarnas start till första effektåret (förval 0; räkna hellre med 1).",
      en: "Whole years from the participants' start to the first effect year (default 0; rather use 1).",
    },
    duration: {
      sv: "Antal år med effekt (förval: till horisonten; 0 läses som tomt).",
      en: "Number of years with the effect (default: to the horizon; 0 is read as blank).",
    },
    dropOff: {
      sv: "Hur stor del av effekten som försvinner per år (förval 0).",
      en: "The part of the effect that disappears each year (default 0).",
    },
    migration: {
      sv: "Andel som flyttar från kommunen per år (förval 0).",
      en: "Share that moves out of the municipality each year (default 0).",
    },
    haircut: {
      sv: "Avdrag för osäker evidens (förval 0). HAIRCUT ger det vanliga avdraget för en evidensgrad.",
      en: "Deduction for uncertain evidence (default 0). HAIRCUT gives the usual one of an evidence grade.",
    },
  },
  keywords: {
    sv: ["effektflöde", "varaktighet", "fördröjning", "avklingning", "utflyttning"],
    en: ["effect flow", "duration", "lag", "drop-off", "migration"],
  },
  references: [
    { title: "The SROI Network, A Guide to Social Return on Investment", year: 2012 },
    { title: "SOCINV, docs/method.md section 3", year: 2026 },
  ],
  examples: [
    {
      title: {
        sv: "20 deltagare, hälften lyckas, effekt i två år med avklingning",
        en: "20 participants, half succeed, two years of effect with drop-off",
      },
      cells: [20, 0.5, 1000, 4, 0, 1, 2, 0.2, null, null, 0.25],
      result: [[0, 8000, 6000, 0, 0]],
      source: {
        kind: "native",
        formula: "=20*50%*(1-20%)*1000*HSTACK(0,1,1-25%,0,0)",
      },
    },
    {
      title: {
        sv: "Start år 1, en tiondel flyttar per år, avdrag 5 %",
        en: "Start in year 1, a tenth moves each year, haircut 5%",
      },
      cells: [10, 1, 1000, 3, 1, 0, null, null, null, null, null, 0.1, 0.05],
      result: [[0, 9500, 8550, 7695]],
      source: {
        kind: "derived",
        how: {
          sv: "10 · 1 000 · 0,95 = 9 500 första året; sedan nio tiondelar av året innan.",
          en: "10 · 1,000 · 0.95 = 9,500 in the first year; then nine tenths of the year before.",
        },
      },
    },
  ],
};
