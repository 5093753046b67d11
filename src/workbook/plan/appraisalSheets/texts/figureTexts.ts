import { measures } from "../../../../core/appraisal/measures";
import type { Text } from "../../../../core/text";
import type { CashRow, FigureRow, StepRow } from "../figures/figureLayout";

const text = (sv: string, en: string): Text => ({ sv, en });

/** Words that stand where no figure can. */
const words = {
  notPossible: text("går ej", "not possible"),
  lowRate: text("under −50\u00a0%", "below −50%"),
  highRate: text("över 1\u00a0000\u00a0%", "above 1,000%"),
  severalRates: text("flera möjliga", "several possible"),
  noHump: text("ingen puckel", "no hump"),
  noTarget: text("inget mål", "no target"),
  yes: text("Ja", "Yes"),
  no: text("Nej", "No"),
  untouched: text("Berörs inte", "Not affected"),
};

/** What each figure says, in a few words beside its name. */
const explanations: Readonly<Record<FigureRow | CashRow, Text>> = {
  netPresentValue: text(
    "Effekter minus kostnader, i dagens värde",
    "Benefits less costs, at present value",
  ),
  benefits: text("Alla effekter, i dagens värde", "All effects, at present value"),
  costs: text(
    "Alla kostnader efter finansiering, i dagens värde",
    "All costs after financing, at present value",
  ),
  benefitCostRatio: text("Vad varje satsad krona ger tillbaka", "What each krona spent gives back"),
  netPresentValueRatio: text(
    "Vad varje satsad krona ger utöver sig själv",
    "What each krona spent gives beyond itself",
  ),
  answer: text("Ja om nettonuvärdet är 0 eller mer", "Yes if the net present value is 0 or more"),
  internalRate: text("Räntan som gör nettonuvärdet till 0", "The rate at which the NPV is 0"),
  annuity: text(
    "Nettonuvärdet som ett lika stort belopp varje år",
    "The net present value as the same amount each year",
  ),
  payback: text(
    "År tills pengarna är tillbaka första gången",
    "Years until the money is back for the first time",
  ),
  lastingPayback: text(
    "År tills pengarna är tillbaka för gott",
    "Years until the money is back for good",
  ),
  discountedPayback: text(
    "Som ovan, i dagens värde, första gången",
    "As above, at present value, for the first time",
  ),
  lastingDiscountedPayback: text(
    "Som ovan, i dagens värde, för gott",
    "As above, at present value, for good",
  ),
  paybackTargetMet: text(
    "Målet i Antaganden mot återbetalningstiden",
    "The target in Assumptions against payback",
  ),
  hump: text("Så mycket pengar är som mest ute", "How much money is out at most"),
  humpYear: text("Året då mest pengar är ute", "The year when most money is out"),
  humpBackYear: text(
    "Första året då pengarna är tillbaka",
    "The first year when the money is back",
  ),
  oneYearProfit: text(
    "Summan av år 0 och 1, odiskonterat",
    "The sum of years 0 and 1, undiscounted",
  ),
  fiveYearProfit: text(
    "Summan av år 0 till 5, odiskonterat",
    "The sum of years 0 to 5, undiscounted",
  ),
  shareAfter1: text(
    "Så stor del av effekterna kommer efter år 1",
    "What part of the benefits comes after year 1",
  ),
  shareAfter5: text(
    "Så stor del av effekterna kommer efter år 5",
    "What part of the benefits comes after year 5",
  ),
  shareAfter10: text(
    "Så stor del av effekterna kommer efter år 10",
    "What part of the benefits comes after year 10",
  ),
  understatement: text(
    "Samhällets effekter i förhållande till dessa",
    "Society's benefits in relation to these",
  ),
  costOfWaiting: text("Vad ett års väntan kostar", "What a year of waiting costs"),
  coFinancing: text(
    "Vad andra måste bidra med för att gå jämnt upp",
    "What others must add to break even",
  ),
  undiscountedCosts: text("Kostnader till och med horisonten", "Costs up to the horizon"),
  costsAfterHorizon: text(
    "Planerade kostnader som inte räknas med",
    "Planned costs that are not counted",
  ),
  participants: text("Alla som har börjat", "All who have started"),
  successes: text("Så många som väntas lyckas", "As many as are expected to succeed"),
  costPerParticipant: text(
    "Odiskonterade kostnader per deltagare",
    "Undiscounted costs per participant",
  ),
  costPerSuccess: text("Odiskonterade kostnader per lyckad", "Undiscounted costs per success"),
  potential: text(
    "Ett helt effektår om alla lyckades tack vare oss",
    "A full-effect year if all succeeded because of us",
  ),
  realised: text("Ett helt effektår så som det är räknat", "A full-effect year as it is reckoned"),
  effectiveness: text(
    "Realiserat värde i förhållande till potentialen",
    "Realised value in relation to the potential",
  ),
  costPerEffectiveness: text(
    "Odiskonterade kostnader per procentenhet",
    "Undiscounted costs per percentage point",
  ),
  cashPresentValue: text(
    "Det som kan hämtas hem minus kostnader, i dagens värde",
    "What can be cashed in less costs, at present value",
  ),
  cashBalance: text(
    "Det som kan hämtas hem minus kostnader, odiskonterat",
    "What can be cashed in less costs, undiscounted",
  ),
};

const stepNames: Readonly<Record<StepRow, Text>> = {
  gross: text("Flödenas storlek, summa", "Size of flows, sum"),
  signChanges: text("Teckenbyten i flödet", "Changes of sign in the flow"),
  guess: text("Startvärde för internräntan (IRR)", "Start of the search for the IRR"),
  firstCrossing: text(
    "År då pengarna är tillbaka, första gången",
    "Year when the money is back, first time",
  ),
  lastCrossing: text(
    "År då pengarna är tillbaka, sista gången",
    "Year when the money is back, last time",
  ),
  firstDiscountedCrossing: text(
    "Samma i dagens värde, första gången",
    "The same at present value, first time",
  ),
  lastDiscountedCrossing: text(
    "Samma i dagens värde, sista gången",
    "The same at present value, last time",
  ),
};

export const figureTexts = {
  words,
  explanations,
  stepNames,
  horizon: text("Horisont, år efter startåret", "Horizon, years after the start year"),
  heads: text("Horisont", "Horizon"),
  measure: text("Mått", "Measure"),
  explained: text("Förklaring", "What it says"),
  term: text("Mandatperioden", "Term of office"),
  steps: text("Mellanled", "Steps"),
};

export function figureName(row: FigureRow | CashRow): Text {
  if (row === "answer") return text("Lönsamt?", "Does it pay off?");
  const { sv, en } = measures[row].name;
  return { sv: capitalised(sv), en: capitalised(en) };
}

const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
