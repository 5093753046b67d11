import { describeValue } from "../errors";
import type { Text } from "../text";
import type { Finding } from "./problem";

const text = (sv: string, en: string): Text => ({ sv, en });
const said = (sv: string, en: string, remedySv: string, remedyEn: string): Finding => ({
  what: text(sv, en),
  remedy: text(remedySv, remedyEn),
});
const percent = (value: number): Text => {
  const points = describeValue(Number((100 * value).toPrecision(12)));
  return { sv: `${points.sv}\u00a0%`, en: `${points.en}%` };
};

/** What may make a figure wrong, and what is worth knowing. None of it stops a figure. */
export const warningMessages = {
  unlikelyRate: (rate: number): Finding =>
    said(
      `Räntan ${percent(rate).sv} är hög – menade du ${percent(rate / 10).sv}?`,
      `A rate of ${percent(rate).en} is high – did you mean ${percent(rate / 10).en}?`,
      "Kontrollera decimaltecknet.",
      "Check the decimal sign.",
    ),
  nominalRate: (id: string): Finding =>
    said(
      `${id} är en nominell ränta, men kalkylens belopp är reala.`,
      `${id} is a nominal rate, but the amounts of the calculation are real.`,
      "Räkna om den med SOCINV.REALRATE, eller välj en real ränta.",
      "Convert it with SOCINV.REALRATE, or choose a real rate.",
    ),
  noGrade: (): Finding =>
    said(
      "Effekten har ingen evidensgrad.",
      "The effect has no evidence grade.",
      "Skriv 1 (starkast) till 6 (svagast), och dra av därefter.",
      "Write 1 (strongest) to 6 (weakest), and deduct accordingly.",
    ),
  haircutDiffers: (grade: number, usual: number, was: number): Finding =>
    said(
      `Evidensgrad ${String(grade)} brukar ge avdraget ${percent(usual).sv}; här står ${percent(was).sv}.`,
      `Evidence grade ${String(grade)} usually means a haircut of ${percent(usual).en}; here it is ${percent(was).en}.`,
      "Låt det stå om du har skäl, och skriv dem i källan.",
      "Leave it if you have reasons, and write them in the source.",
    ),
  noLag: (): Finding =>
    said(
      "Effekten börjar redan det år deltagarna börjar, och ger då ett helt år.",
      "The effect begins in the very year the participants start, and counts for a whole year.",
      "Skriv fördröjningen 1 om den kommer året efter.",
      "Write the lag 1 if it comes the year after.",
    ),
  deadweightTwice: (): Finding =>
    said(
      "Dödvikten kan vara dragen två gånger. Jämförelsegruppen räknar redan bort den.",
      "Deadweight may be deducted twice. The comparison group already removes it.",
      "Sätt dödvikten till 0, eller ta bort jämförelsegruppen.",
      "Set the deadweight to 0, or remove the comparison group.",
    ),
  incomeOfPublic: (name: string): Finding =>
    said(
      `${name} har en inkomst av produktion. Den brukar tillfalla individ eller företag.`,
      `${name} has an income from production. It usually falls on individuals or firms.`,
      "Är det skatt eller bidrag, välj slaget skatt eller transferering.",
      "If it is tax or an allowance, choose the kind tax or transfer.",
    ),
  taxFactorUsed: (factor: number): Finding =>
    said(
      `Skattefaktorn ${describeValue(factor).sv} räknar med skattefinansieringens kostnad för samhället.`,
      `The tax factor ${describeValue(factor).en} adds the cost of tax financing to society.`,
      "Skriv 1 om den inte ska räknas.",
      "Write 1 if it is not to count.",
    ),
  keptShareWithoutSource: (): Finding =>
    said(
      "Behållen andel efter utjämning har ingen källa.",
      "The kept share after equalisation has no source.",
      "Ange källan. Utan den är 0 det försiktiga värdet: utjämningen tar nästan allt.",
      "Give the source. Without one 0 is the cautious value: equalisation takes nearly everything.",
    ),
  fractionalParticipants: (number: number): Finding =>
    said(
      `${describeValue(number).sv} deltagare är inget helt antal.`,
      `${describeValue(number).en} participants is not a whole number.`,
      "Skriv ett heltal, om det inte är årsplatser.",
      "Write a whole number, unless it is full-year places.",
    ),
  pastHorizon: (years: number): Finding =>
    said(
      `Effekten varar längre än kalkylens ${String(years)} år. Det som kommer efter räknas inte.`,
      `The effect lasts longer than the ${String(years)} years of the calculation. What comes after is not counted.`,
      "Välj en längre horisont, eller lämna varaktigheten tom.",
      "Choose a longer horizon, or leave the duration blank.",
    ),
  neverCounts: (): Finding =>
    said(
      "Effekten börjar först efter den längsta horisonten och räknas inte alls.",
      "The effect begins after the longest horizon and is not counted at all.",
      "Minska fördröjningen eller välj en längre horisont.",
      "Shorten the lag or choose a longer horizon.",
    ),
  cohortPastHorizon: (): Finding =>
    said(
      "Deltagarna börjar efter den längsta horisonten.",
      "The participants start after the longest horizon.",
      "Ändra året eller välj en längre horisont.",
      "Change the year or choose a longer horizon.",
    ),
  costPastHorizon: (): Finding =>
    said(
      "Kostnaden faller helt eller delvis efter den längsta horisonten. Den delen anges vid sidan av.",
      "The cost falls wholly or partly after the longest horizon. That part is stated beside the result.",
      "Välj en längre horisont om den ska räknas.",
      "Choose a longer horizon if it is to be counted.",
    ),
  noParticipants: (): Finding =>
    said(
      "Det finns inga deltagare, så inga effekter uppstår.",
      "There are no participants, so no effects arise.",
      "Fyll i Deltagare.",
      "Fill in Participants.",
    ),
  noCosts: (): Finding =>
    said("Det finns inga kostnader.", "There are no costs.", "Fyll i Kostnader.", "Fill in Costs."),
  noEffects: (): Finding =>
    said(
      "Det finns inga effekter.",
      "There are no effects.",
      "Fyll i Effekter.",
      "Fill in Effects.",
    ),
  ratesDiffer: (rate: number, difference: number): Finding =>
    said(
      `Andelen som lyckas är ${percent(rate).sv}, men skillnaden mot jämförelsegruppen är ${percent(difference).sv}.`,
      `The success rate is ${percent(rate).en}, but the difference to the comparison group is ${percent(difference).en}.`,
      "Skriv skillnaden mellan grupperna, eller säg i källan varför inte.",
      "Write the difference between the groups, or say in the source why not.",
    ),
  notCashable: (): Finding =>
    said(
      "Hemtagning gäller bara kommunens egna aktörer och påverkar inget här.",
      "Cashing in concerns the municipality's own actors only and changes nothing here.",
      "Lämna hemtagbar andel tom.",
      "Leave the cashable share blank.",
    ),
  extrapolated: (last: number): Finding =>
    said(
      `Beloppet är framskrivet: indexets sista år är ${String(last)}.`,
      `The amount is extrapolated: the index's last year is ${String(last)}.`,
      "Byt till ett index som täcker året när det finns.",
      "Change to an index that covers the year when there is one.",
    ),
  personalNumber: (): Finding =>
    said(
      "Texten liknar ett personnummer.",
      "The text looks like a personal identity number.",
      "Ta bort det. En kalkyl ska inte gå att knyta till en person.",
      "Remove it. A calculation must not point to a person.",
    ),
  rowInputDiffers: (): Finding =>
    said(
      "Värdet är inte det som står i tabellen. Tabellens värde räknas.",
      "The value is not the one in the table. The table's value counts.",
      "Skriv samma värde, eller lämna det tomt.",
      "Write the same value, or leave it blank.",
    ),
  financingOverCosts: (): Finding =>
    said(
      "Finansieringen är större än kostnaderna.",
      "The financing is larger than the costs.",
      "Kontrollera beloppet.",
      "Check the amount.",
    ),
};
