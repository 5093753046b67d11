import { formatNumber, type Text } from "../../../core/text";

/** The words on the sheets of sensitivity and risk. */
export const riskSheetTexts = {
  names: {
    sensitivity: { sv: "Känslighet", en: "Sensitivity" },
    risk: { sv: "Risk", en: "Risk" },
    runs: { sv: "Fasta körningar", en: "Fixed runs" },
  },
  runsTitle: { sv: "Två fasta körningar", en: "Two fixed runs" },
  runsLine: {
    sv: "Om effekterna blir mindre, och om kostnaden fördelas på tre år. Formler: de följer tabellerna. Ändra den gula cellen.",
    en: "If the effects turn out smaller, and if the cost is spread over three years. Formulas: they follow the tables. Change the yellow cell.",
  },
  runsBasis: {
    sv: "Underlag: nyckeltalen, och kostnaderna per aktör och år för kommunen och samhället",
    en: "Basis: the key figures, and costs by actor and year for the municipality and society",
  },
  tornadoTitle: { sv: "Vad betyder mest?", en: "What matters most?" },
  riskTitle: { sv: "Hur osäkert är utfallet?", en: "How uncertain is the outcome?" },
  tornadoLine: (followed: string): Text => ({
    sv: `${followed}. Ett värde i taget sätts lågt och högt. Formler: de följer tabellerna.`,
    en: `${followed}. One value at a time is set low and high. Formulas: they follow the tables.`,
  }),
  riskLine: (followed: string, trials: number, seed: number): Text => ({
    sv: `${followed}. ${formatNumber(trials, "sv")} dragningar, frö ${String(seed)}. Formler: de följer tabellerna.`,
    en: `${followed}. ${formatNumber(trials, "en")} draws, seed ${String(seed)}. Formulas: they follow the tables.`,
  }),
  lowDifference: { sv: "Skillnad vid lågt", en: "Difference at low" },
  highDifference: { sv: "Skillnad vid högt", en: "Difference at high" },
  low: { sv: "Lågt", en: "Low" },
  high: { sv: "Högt", en: "High" },
  figures: { sv: "Nyckeltal", en: "Key figures" },
  distribution: { sv: "Fördelning", en: "Distribution" },
  drivers: { sv: "Vad förklarar spridningen?", en: "What explains the spread?" },
  tornadoChart: {
    sv: "Ändring mot planen när ett värde i taget sätts lågt och högt",
    en: "Change from the plan when one value at a time is set low and high",
  },
  histogramChart: {
    sv: "Andel av dragningarna efter utfall (stapelns nedre gräns)",
    en: "Share of the draws by outcome (lower limit of the bar)",
  },
  share: { sv: "Andel", en: "Share" },
  chartRows: (count: number): Text => ({
    sv: `Diagrammet visar ${String(count)} rader. Får tornadon fler rader, utöka kolumnerna I och J och diagrammets område.`,
    en: `The chart shows ${String(count)} rows. If the tornado gets more, extend columns I and J and the chart's range.`,
  }),
} as const;
