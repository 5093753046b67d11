import type { Text } from "../../../../../core/text";

export const sensitivityTexts = {
  title: { sv: "Känslighet", en: "Sensitivity" },
  line: {
    sv: "Vad händer med nettonuvärdet om något blir annorlunda? Ändra de gula cellerna.",
    en: "What happens to the net present value if something turns out otherwise? Change the yellow cells.",
  },
  plainLine: {
    sv: "Vad händer med nettonuvärdet om något blir annorlunda? Formlerna följer tabellerna och de gula cellerna. Det som kallas daterat gör det inte: värden{datum} ur SOCINV.",
    en: "What happens to the net present value if something turns out otherwise? The formulas follow the tables and the yellow cells. What is called dated does not: values{datum} from SOCINV.",
  },
  tornado: { sv: "Vad betyder mest?", en: "What matters most?" },
  tornadoNote: {
    sv: "En rad i taget går från lågt till högt, allt annat som planerat. Rader med lågt och högt i Antaganden, Kostnader och Effekter. Kommunen, kalkylens horisont.",
    en: "One row at a time goes from low to high, all else as planned. Rows with low and high in Assumptions, Costs and Effects. The municipality, the calculation's horizon.",
  },
  noRange: {
    sv: "Ingen rad har både lågt och högt. Ange dem i Antaganden, Kostnader eller Effekter, så visas här vad som betyder mest.",
    en: "No row has both low and high. Give them in Assumptions, Costs or Effects, and what matters most is shown here.",
  },
  worse: { sv: "Sämre", en: "Worse" },
  better: { sv: "Bättre", en: "Better" },
  chart: {
    sv: "Nettonuvärde, kommun: skillnad mot planerat, mnkr",
    en: "Net present value, municipality: difference from plan, SEK million",
  },
  chartAlt: {
    sv: "Liggande staplar över hur mycket kommunens nettonuvärde blir sämre eller bättre när ett indata i taget går från lågt till högt, störst överst. Tabellen ovanför har samma tal.",
    en: "Bars of how much worse or better the municipality's net present value gets when one input at a time goes from low to high, the largest on top. The table above has the same figures.",
  },
  twoWay: { sv: "Två saker på en gång", en: "Two things at once" },
  twoWayNote: {
    sv: "Välj två indata och fem värden för vart och ett. Den första går nedåt i tabellen, den andra åt sidan.",
    en: "Choose two inputs and five values for each. The first goes down the table, the second across.",
  },
  input: { sv: "Indata", en: "Input" },
  value: { sv: "Värde", en: "Value" },
  inputHint: {
    sv: "andel som lyckas, antal, alla enhetsvärden, alla kostnader, varaktighet, diskonteringsränta, utflyttning; en rads id, eller id och kolumn som E3 varaktighet.",
    en: "success rate, number, all unit values, all costs, duration, discount rate, migration; a row's id, or id and column such as E3 duration.",
  },
  plainTwoWayNote: {
    sv: "Välj två indata och fem värden för vart och ett. Utan tillägget: andel som lyckas, alla enhetsvärden, alla kostnader eller diskonteringsränta.",
    en: "Choose two inputs and five values for each. Without the add-in: success rate, all unit values, all costs or discount rate.",
  },
  breakEven: { sv: "När går det jämnt upp?", en: "When does it break even?" },
  breakEvenNote: {
    sv: "Det värde på ett indata i taget som ger nettonuvärdet 0 vid kalkylens horisont.",
    en: "The value of one input at a time that gives a net present value of 0 at the calculation's horizon.",
  },
  notPossible: { sv: "går ej", en: "not possible" },
  municipality: { sv: "Kommunen", en: "Municipality" },
  society: { sv: "Samhället", en: "Society" },
  outer: {
    sv: "Om omvärlden gör effekterna mindre",
    en: "If the world around makes the effects smaller",
  },
  outerFactor: { sv: "Alla effekter ×", en: "All effects ×" },
  outerNote: {
    sv: "0,9 är ett förval i SOCINV, inte en publicerad siffra.",
    en: "0.9 is a default of SOCINV, not a published figure.",
  },
  perspective: { sv: "Perspektiv", en: "Perspective" },
  planned: { sv: "Som planerat", en: "As planned" },
  reduced: { sv: "Med mindre effekter", en: "With smaller effects" },
  spread: {
    sv: "Om kostnaden fördelas på tre år (upplysning)",
    en: "If the cost is spread over three years (memo)",
  },
  spreadNote: {
    sv: "Varje års kostnad som en tredjedel i vart och ett av de tre följande åren, odiskonterat. En social investering kostnadsförs när den görs; detta är bara en jämförelse.",
    en: "Each year's cost as a third in each of the three years that follow, undiscounted. A social investment is an expense when it happens; this is only a comparison.",
  },
  spreadRow: { sv: "Fördelad på tre år", en: "Spread over three years" },
  afterOne: { sv: "Efter 1\u00a0år", en: "After 1\u00a0year" },
  afterFive: { sv: "Efter 5\u00a0år", en: "After 5\u00a0years" },
} satisfies Record<string, Text>;
