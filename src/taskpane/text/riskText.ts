import { formatNumber, type Text } from "../../core/text";

const seconds = (count: number): Text => {
  const whole = Math.max(1, Math.round(count));
  return {
    sv: `${formatNumber(whole, "sv")}\u00a0${whole === 1 ? "sekund" : "sekunder"}`,
    en: `${formatNumber(whole, "en")}\u00a0${whole === 1 ? "second" : "seconds"}`,
  };
};

/** The words of Känslighet for a calculation. */
export const riskText = {
  title: { sv: "Vad betyder mest?", en: "What matters most?" },
  followed: (figure: string): Text => ({ sv: `Resultat: ${figure}`, en: `Result: ${figure}` }),
  noFigure: { sv: "inget svar", en: "no answer" },
  change: { sv: "Ändra", en: "Change" },
  close: { sv: "Klar", en: "Done" },
  measure: { sv: "Mått", en: "Measure" },
  perspective: { sv: "För vem?", en: "For whom?" },
  horizon: { sv: "På hur lång sikt?", en: "Over how long?" },
  years: (count: number): Text => ({
    sv: `${String(count)}\u00a0år`,
    en: `${String(count)}\u00a0${count === 1 ? "year" : "years"}`,
  }),
  inputs: (chosen: number, all: number): Text => ({
    sv: `Indata i diagrammet: ${String(chosen)} av ${String(all)}`,
    en: `Inputs in the chart: ${String(chosen)} of ${String(all)}`,
  }),
  inputsHint: {
    sv: "Alla indata med lågt och högt i tabellerna. Fördelningen räknar alltid med alla.",
    en: "Every input with a low and a high in the tables. The distribution always counts all of them.",
  },
  tornado: (input: string): Text => ({
    sv: `Viktigast: ${input}`,
    en: `Matters most: ${input}`,
  }),
  tornadoCaption: (unit: string): Text => ({
    sv: `Resultatet${unit === "" ? "" : ` i ${unit}`} när ett värde i taget sätts lågt och högt.`,
    en: `The result${unit === "" ? "" : ` in ${unit}`} when one value at a time is set low and high.`,
  }),
  low: { sv: "Lågt", en: "Low" },
  high: { sv: "Högt", en: "High" },
  atLow: { sv: "Vid lågt", en: "At low" },
  atHigh: { sv: "Vid högt", en: "At high" },
  input: { sv: "Indata", en: "Input" },
  noAnswerAt: (inputs: string): Text => ({
    sv: `Har inget svar vid lågt eller högt och saknas i diagrammet: ${inputs}.`,
    en: `Has no answer at low or high and is missing from the chart: ${inputs}.`,
  }),
  risk: { sv: "Risk", en: "Risk" },
  chance: (percent: string, whose: Text): Text => ({
    sv: `${percent} chans att ${whose.sv} går plus`,
    en: `${percent} chance that ${whose.en} comes out ahead`,
  }),
  spreadOf: (measure: string): Text => ({
    sv: `Så sprider sig utfallet: ${measure}`,
    en: `How the outcome is spread: ${measure}`,
  }),
  noSpread: (figure: string): Text => ({
    sv: `Utan osäkerhet: alltid ${figure}`,
    en: `Without uncertainty: always ${figure}`,
  }),
  alwaysAnswered: (figure: string): Text => ({
    sv: `Där det finns ett svar är det alltid ${figure}`,
    en: `Where there is an answer it is always ${figure}`,
  }),
  nearlyAlways: (figure: string): Text => ({
    sv: `Minst 90\u00a0% av utfallen: ${figure}`,
    en: `At least 90% of outcomes: ${figure}`,
  }),
  oneDraw: (figure: string): Text => ({
    sv: `En enda dragning: ${figure}. Välj fler för att se hur utfallet sprider sig.`,
    en: `A single draw: ${figure}. Choose more to see how the outcome is spread.`,
  }),
  noAnswers: {
    sv: "Ingen dragning gav något svar",
    en: "No draw gave an answer",
  },
  draws: (trials: number, seed: number, unit: string): Text => ({
    sv: `${formatNumber(trials, "sv")} dragningar, frö ${String(seed)}. Samma frö ger alltid samma svar.${unit === "" ? "" : ` Axeln i ${unit}.`}`,
    en: `${formatNumber(trials, "en")} draws, seed ${String(seed)}. The same seed always gives the same answer.${unit === "" ? "" : ` Axis in ${unit}.`}`,
  }),
  bracket: (low: string, high: string): Text => ({
    sv: `90\u00a0% av utfallen: ${low} till ${high}`,
    en: `90% of outcomes: ${low} to ${high}`,
  }),
  spoken: (chance: string, low: string, median: string, high: string): Text => ({
    sv: `Stapeldiagram: ${chance} 90 procent av utfallen ligger mellan ${low} och ${high}, hälften under ${median}.`,
    en: `Bar chart: ${chance} 90 per cent of outcomes lie between ${low} and ${high}, half of them below ${median}.`,
  }),
  figure: { sv: "Vad", en: "What" },
  value: { sv: "Värde", en: "Value" },
  margin: { sv: "± 95\u00a0%", en: "± 95%" },
  mean: { sv: "Medelvärde", en: "Mean" },
  deviation: { sv: "Standardavvikelse", en: "Standard deviation" },
  chanceRow: {
    sv: "Chans att nettonuvärdet är minst 0",
    en: "Chance that net present value is 0 or more",
  },
  paybackRow: (horizon: Text): Text => ({
    sv: `Chans till återbetalning: ${horizon.sv}`,
    en: `Chance of payback: ${horizon.en}`,
  }),
  drivers: { sv: "Vad förklarar spridningen?", en: "What explains the spread?" },
  driverShare: { sv: "Andel av spridningen", en: "Share of the spread" },
  unanswered: (count: number, trials: number): Text => ({
    sv: `${formatNumber(count, "sv")} av ${formatNumber(trials, "sv")} dragningar gav inget svar och är inte med.`,
    en: `${formatNumber(count, "en")} of ${formatNumber(trials, "en")} draws gave no answer and are left out.`,
  }),
  cut: (input: string, percent: string): Text => ({
    sv: `${percent} av dragningarna för ${input} låg utanför det möjliga och är kapade.`,
    en: `${percent} of the draws for ${input} lay outside what is possible and were cut.`,
  }),
  halve: (trials: number): Text => ({
    sv: `Ungefär ${formatNumber(trials, "sv")} dragningar till halverar felmarginalen.`,
    en: `About ${formatNumber(trials, "en")} more draws halve the margin of error.`,
  }),
  settings: { sv: "Dragningar och frö", en: "Draws and seed" },
  trials: { sv: "Antal dragningar", en: "Number of draws" },
  trialsHint: {
    sv: "Till exempel 10 000. Fler ger mindre fel.",
    en: "For example 10,000. More give a smaller error.",
  },
  seed: { sv: "Frö", en: "Seed" },
  seedHint: {
    sv: "Ett helt tal. Byt det för att se om svaret håller.",
    en: "A whole number. Change it to see whether the answer holds.",
  },
  calculate: { sv: "Räkna", en: "Calculate" },
  recalculate: { sv: "Räkna igen", en: "Calculate again" },
  takes: (estimated: number): Text => ({
    sv: `Det tar ungefär ${seconds(estimated).sv}.`,
    en: `It takes about ${seconds(estimated).en}.`,
  }),
  drawing: (done: number, of: number): Text => ({
    sv: `Drar ${formatNumber(done, "sv")} av ${formatNumber(of, "sv")}`,
    en: `Drawing ${formatNumber(done, "en")} of ${formatNumber(of, "en")}`,
  }),
  cancel: { sv: "Avbryt", en: "Cancel" },
  cancelled: { sv: "Du avbröt simuleringen.", en: "You cancelled the simulation." },
  switching: { sv: "Var vänder det?", en: "Where does it turn?" },
  switchingHint: {
    sv: "Värdet där nettonuvärdet blir noll när allt annat står som det är.",
    en: "The value at which net present value is zero when all else stays as it is.",
  },
  now: { sv: "Nu", en: "Now" },
  turnsAt: { sv: "Vänder vid", en: "Turns at" },
  never: { sv: "vänder inte", en: "does not turn" },
  broken: { sv: "Kalkylen har fel att rätta", en: "The calculation has errors to mend" },
  brokenHint: {
    sv: "Rätta i tabellerna på bladen. Sidan följer med när du ändrar.",
    en: "Mend them in the tables on the sheets. This page follows your changes.",
  },
  noRangeTitle: { sv: "Inga osäkra indata", en: "No uncertain inputs" },
  write: { sv: "Skriv till nytt blad", en: "Write to a new sheet" },
  writing: { sv: "Skriver bladen …", en: "Writing the sheets …" },
  written: (sheets: string): Text => ({
    sv: `Bladen ${sheets} är tillagda. De är formler och följer med när tabellerna ändras.`,
    en: `The sheets ${sheets} are added. They are formulas and follow when the tables change.`,
  }),
  otherCells: { sv: "Prova celler i en modell", en: "Try cells of a model" },
  unchanged: { sv: "Arbetsboken ändrades inte", en: "The workbook was not changed" },
  reading: { sv: "Läser tabellerna …", en: "Reading the tables …" },
};
