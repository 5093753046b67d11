import type { Text } from "../../core/text";

/** What each kind of argument of the appraisal functions means. */
export const appraisalDescriptions: Readonly<Record<string, Text>> = {
  assumptionsTable: {
    sv: "Tabellen Antaganden med sin rubrikrad: Antaganden[#Alla].",
    en: "The table Assumptions with its header row: Assumptions[#All].",
  },
  participantsTable: {
    sv: "Tabellen Deltagare med sin rubrikrad: Deltagare[#Alla].",
    en: "The table Participants with its header row: Participants[#All].",
  },
  costsTable: {
    sv: "Tabellen Kostnader med sin rubrikrad: Kostnader[#Alla].",
    en: "The table Costs with its header row: Costs[#All].",
  },
  effectsTable: {
    sv: "Tabellen Effekter med sin rubrikrad: Effekter[#Alla].",
    en: "The table Effects with its header row: Effects[#All].",
  },
  notMonetisedTable: {
    sv: "Tabellen Effekter utan pris med sin rubrikrad, om den finns.",
    en: "The table Not monetised with its header row, where there is one.",
  },
  perspective: {
    sv: "”kommun” (förval), ”offentlig sektor”, ”samhälle”, en aktör eller ett eget perspektiv.",
    en: "“municipality” (default), “public sector”, “society”, an actor, or a perspective of your own.",
  },
  measure: {
    sv: "Måttets namn, till exempel ”nettonuvärde” eller ”återbetalningstid”.",
    en: "The name of the measure, for example “net present value” or “payback”.",
  },
  input: {
    sv: "Indatats namn: ”andel som lyckas”, ”antal”, ”diskonteringsränta”, eller en rads id och kolumn som ”E3 varaktighet”.",
    en: "The name of the input: “success rate”, “number”, “discount rate”, or a row's id and column such as “E3 duration”.",
  },
  trials: {
    sv: "Antal försök (förval 10 000).",
    en: "Number of trials (default 10,000).",
  },
  seed: {
    sv: "Ett helt tal som slumpen börjar från (förval 1). Samma frö ger samma svar.",
    en: "A whole number from which chance begins (default 1). The same seed gives the same answer.",
  },
  bins: {
    sv: "Ungefärligt antal staplar (förval 20). Bredden blir ett jämnt tal.",
    en: "About how many bars (default 20). Their width is a round number.",
  },
  triedValues: {
    sv: "En rad eller kolumn med de värden som indatat ska prövas vid, i den ordning de ska visas.",
    en: "A row or column with the values at which the input is tried, in the order in which they are shown.",
  },
  cashFlowKind: {
    sv: "”allt” (förval), ”kostnader”, ”effekter” eller ”kassa”.",
    en: "“all” (default), “costs”, “effects” or “cash”.",
  },
  horizonList: {
    sv: "Horisonter i år: ett tal, en text som ”1; 4; 25” eller ett område (förval: kalkylens).",
    en: "Horizons in years: a number, a text such as “1; 4; 25”, or a range (default: the appraisal's).",
  },
};
