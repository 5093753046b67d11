import type { AssumptionKey } from "../../../../core/model/schema/assumptionKeys";
import type { Text } from "../../../../core/text";

/** One line on each key of Antaganden, shown beside its value. */
export const keyHints: Readonly<Record<AssumptionKey, Text>> = {
  name: {
    sv: "Kalkylens namn, så som det står på utskrifter.",
    en: "The calculation's name, as printed.",
  },
  committee: { sv: "Nämnden som äger kalkylen.", en: "The committee that owns the calculation." },
  startYear: { sv: "Året pengarna börjar gå ut.", en: "The year the money starts going out." },
  horizon: {
    sv: "Så många år efter startåret som räknas. Tomt eller 0: det längsta av horisonterna, annars 25.",
    en: "How many years after the start year are counted. Blank or 0: the longest of the horizons, else 25.",
  },
  horizons: {
    sv: "Horisonterna som visas, med semikolon emellan: 1; 4; 5; 25.",
    en: "The horizons shown, parted by semicolons: 1; 4; 5; 25.",
  },
  discountRate: {
    sv: "Räntan gör belopp från olika år jämförbara. Skriv 3,5 % eller ett förval som SE-ASEK-2018.",
    en: "The rate makes amounts in different years comparable. Write 3.5% or a preset such as SE-ASEK-2018.",
  },
  timing: {
    sv: "När på året pengarna faller. Ändrar nuvärdena, inte återbetalningstiden.",
    en: "When in the year the money falls. It changes present values, not the payback time.",
  },
  priceYear: {
    sv: "Året vars priser alla belopp visas i. Tomt eller 0: startåret.",
    en: "The year in whose prices all amounts are shown. Blank or 0: the start year.",
  },
  priceIndex: {
    sv: "Indexet som räknar om belopp från andra prisår, till exempel KPI.",
    en: "The index that converts amounts of other price years, for example KPI.",
  },
  extrapolation: {
    sv: "Prisökning per år efter indexets sista år. Tomt eller 0: ingen.",
    en: "Price rise a year after the index's last year. Blank or 0: none.",
  },
  inflation: {
    sv: "Prisökning per år i budgetpåverkan, som visas i löpande priser.",
    en: "Price rise a year in the budget effect, which is shown in current prices.",
  },
  successRate: {
    sv: "Andel av deltagarna som når målet. Med jämförelsegrupp: skillnaden mellan grupperna.",
    en: "Share of participants who reach the goal. With a comparison group: the difference between the groups.",
  },
  badCaseRate: {
    sv: "Så stor del av effekterna blir av om det går riktigt dåligt.",
    en: "What part of the effects comes about if it goes really badly.",
  },
  badCaseCost: {
    sv: "Så mycket dyrare blir det om det går riktigt dåligt: 0,2 är 20 %.",
    en: "How much dearer it becomes if it goes really badly: 0.2 is 20%.",
  },
  migration: {
    sv: "Andel av deltagarna som flyttar från kommunen varje år.",
    en: "Share of participants who move from the municipality each year.",
  },
  taxFactor: {
    sv: "Vad en skattekrona kostar samhället. Tomt eller 0: 1.",
    en: "What a krona of tax costs society. Blank or 0: 1.",
  },
  keptShareMunicipality: {
    sv: "Så stor del av nya skatteintäkter som kommunen behåller efter inkomstutjämningen.",
    en: "What part of new tax income the municipality keeps after income equalisation.",
  },
  keptShareRegion: {
    sv: "Så stor del av nya skatteintäkter som regionen behåller efter inkomstutjämningen.",
    en: "What part of new tax income the region keeps after income equalisation.",
  },
  lastYearOfTerm: {
    sv: "Mandatperiodens sista år. Tomt eller 0: nästa valår efter startåret.",
    en: "The last year of the term of office. Blank or 0: the next election year after the start year.",
  },
  paybackTarget: {
    sv: "Inom så många år ska insatsen vara återbetald. Tomt eller 0: inget mål.",
    en: "Within how many years the intervention should be paid back. Blank or 0: no target.",
  },
};
