import { formatNumber, type Text } from "../../core/text";

const noBreakSpace = "\u00a0";

/** The words of the tool Känslighet. */
export const sensitivityText = {
  tool: { sv: "Känslighet", en: "Sensitivity" },
  cellsTitle: { sv: "Vad betyder mest?", en: "What matters most?" },
  cellsIntroduction: {
    sv: "Prova andra värden i celler i vilken modell som helst. SOCINV skriver in dem ett i taget, läser av resultatet och lägger tillbaka det som stod där.",
    en: "Try other values in cells of any model. SOCINV enters them one at a time, reads the result, and puts back what stood there.",
  },
  output: { sv: "Resultatcell", en: "Result cell" },
  outputHint: {
    sv: "Cellen med formeln vars svar du vill följa, till exempel Resultat!C5.",
    en: "The cell with the formula whose answer you want to follow, for example Results!C5.",
  },
  what: { sv: "Vad vill du se?", en: "What do you want to see?" },
  kinds: {
    one: { sv: "En cell: resultatet vid varje värde", en: "One cell: the result at each value" },
    two: { sv: "Två celler: en tabell med båda", en: "Two cells: a table of both" },
    tornado: {
      sv: "Flera celler: vilken betyder mest (tornado)",
      en: "Several cells: which matters most (tornado)",
    },
  },
  input: (number: number, of: number): Text =>
    of === 1
      ? { sv: "Cell att prova", en: "Cell to try" }
      : {
          sv: `Cell ${String(number)} att prova`,
          en: `Cell ${String(number)} to try`,
        },
  inputHint: {
    sv: "En cell med ett inskrivet tal, till exempel B3. Celler med formler går inte.",
    en: "A cell with a typed number, for example B3. Cells with formulas will not do.",
  },
  take: (field: string): Text => ({
    sv: `Hämta markeringen till ${field}`,
    en: `Take the selection for ${field}`,
  }),
  takeTip: {
    sv: "Hämta den markerade cellen",
    en: "Take the selected cell",
  },
  found: (label: string, shown: string): Text => ({
    sv: label === "" ? `Nu: ${shown}` : `${label}: ${shown}`,
    en: label === "" ? `Now: ${shown}` : `${label}: ${shown}`,
  }),
  values: { sv: "Värden", en: "Values" },
  valueKinds: {
    percent: { sv: "Procent upp och ner", en: "Per cent up and down" },
    steps: { sv: "Från – till – steg", en: "From – to – step" },
    list: { sv: "Egen lista", en: "Own list" },
  },
  span: { sv: "Upp till ±", en: "Up to ±" },
  spanStep: { sv: "I steg om", en: "In steps of" },
  from: { sv: "Från", en: "From" },
  to: { sv: "Till", en: "To" },
  step: { sv: "Steg", en: "Step" },
  list: { sv: "Värden med semikolon emellan", en: "Values with semicolons between them" },
  listHint: { sv: "Till exempel 10; 15; 20.", en: "For example 10; 15; 20." },
  triedValues: (count: number, first: string, last: string): Text => ({
    sv: `${String(count)} värden, ${first} till ${last}`,
    en: `${String(count)} values, ${first} to ${last}`,
  }),
  oneValue: (value: string): Text => ({ sv: `1 värde: ${value}`, en: `1 value: ${value}` }),
  low: { sv: "Lågt", en: "Low" },
  high: { sv: "Högt", en: "High" },
  lowHighHint: {
    sv: "Förslaget är ±20 %. Ändra till det som är rimligt lågt och högt.",
    en: "The suggestion is ±20%. Change it to what is reasonably low and high.",
  },
  addCell: { sv: "Lägg till en cell", en: "Add a cell" },
  removeCell: (number: number): Text => ({
    sv: `Ta bort cell ${String(number)}`,
    en: `Remove cell ${String(number)}`,
  }),
  remove: { sv: "Ta bort", en: "Remove" },
  run: { sv: "Räkna och skriv till nytt blad", en: "Calculate and write to a new sheet" },
  clear: { sv: "Börja om", en: "Start over" },
  stop: { sv: "Avbryt", en: "Cancel" },
  fix: (count: number): Text => ({
    sv: count === 1 ? "Rätta ett fält för att räkna" : `Rätta ${String(count)} fält för att räkna`,
    en: count === 1 ? "Fix one field to calculate" : `Fix ${String(count)} fields to calculate`,
  }),
  looking: { sv: "Ser efter i cellerna …", en: "Looking at the cells …" },
  running: { sv: "Provar värden", en: "Trying values" },
  progress: (done: number, of: number): Text => ({
    sv: `${formatNumber(done, "sv")} av ${formatNumber(of, "sv")} värden`,
    en: `${formatNumber(done, "en")} of ${formatNumber(of, "en")} values`,
  }),
  left: (seconds: number): Text => ({
    sv: `Ungefär ${duration(seconds).sv} kvar.`,
    en: `About ${duration(seconds).en} left.`,
  }),
  dontTouch: {
    sv: "Rör inte de celler som provas medan det pågår. De återställs när körningen är klar, och om du avbryter.",
    en: "Leave the cells that are tried alone meanwhile. They are put back when the run is finished, and if you cancel.",
  },
  askTitle: { sv: "Det här tar en stund", en: "This takes a while" },
  ask: (seconds: number): Text => ({
    sv: `De första värdena visar att körningen tar ungefär ${duration(seconds).sv}. Excel är upptaget under tiden. Cellerna är återställda medan du tänker.`,
    en: `The first values show that the run takes about ${duration(seconds).en}. Excel is busy meanwhile. The cells are as they were while you think.`,
  }),
  askYes: { sv: "Räkna ändå", en: "Calculate anyway" },
  askNo: { sv: "Avstå", en: "Leave it" },
  writing: { sv: "Skriver bladet …", en: "Writing the sheet …" },
  done: (sheet: string): Text => ({
    sv: `Bladet ${sheet} är tillagt. Alla celler som provades är återställda. Siffrorna är värden från i dag och följer inte med när modellen ändras.`,
    en: `The sheet ${sheet} is added. Every cell tried is as it was. The figures are values of today and do not follow when the model changes.`,
  }),
  notWritten: { sv: "Bladet kunde inte skrivas", en: "The sheet could not be written" },
  restored: {
    sv: "Alla celler som provades är återställda.",
    en: "Every cell tried is as it was.",
  },
  stopped: { sv: "Körningen stoppades", en: "The run was stopped" },
  notStarted: { sv: "Körningen gick inte att starta", en: "The run could not be started" },
  editedCell: (address: string, before: string, now: string): Text => ({
    sv: `${address}: ${before} före körningen, nu ${now}.`,
    en: `${address}: ${before} before the run, now ${now}.`,
  }),
  gone: { sv: "går inte att läsa", en: "cannot be read" },
  notRestored: {
    sv: "Alla celler kunde inte återställas. Värdena är sparade i arbetsboken.",
    en: "Not every cell could be put back. The values are saved in the workbook.",
  },
  unfinishedTitle: {
    sv: "En körning är inte avslutad",
    en: "A run is not finished",
  },
  unfinished: (started: string): Text => ({
    sv: `Känslighet började prova värden ${started} men blev avbruten. De här cellerna är inte som de var:`,
    en: `Sensitivity began to try values ${started} but was interrupted. These cells are not as they were:`,
  }),
  somebodyElse: {
    sv: "Kör någon annan Känslighet i samma arbetsbok just nu? Vänta då tills det är klart.",
    en: "Is somebody else running Sensitivity in the same workbook right now? Then wait until it is finished.",
  },
  putBack: { sv: "Lägg tillbaka värdena", en: "Put the values back" },
  letBe: { sv: "Låt cellerna vara", en: "Leave the cells" },
  putBackDone: {
    sv: "Cellerna är återställda.",
    en: "The cells are as they were.",
  },
  cellColumn: { sv: "Cell", en: "Cell" },
  showResult: { sv: "Resultatet", en: "The result" },
  again: { sv: "Gör en ny körning", en: "Make another run" },
  cellProblem: {
    sv: "Välj en cell: skriv till exempel B3, eller markera den och hämta markeringen.",
    en: "Choose a cell: write for example B3, or select it and take the selection.",
  },
  twice: (address: string): Text => ({
    sv: `${address} är vald två gånger. Välj en annan cell.`,
    en: `${address} is chosen twice. Choose another cell.`,
  }),
};

function duration(seconds: number): Text {
  if (seconds < 90) {
    const rounded = Math.max(1, seconds < 20 ? Math.round(seconds) : Math.round(seconds / 10) * 10);
    return {
      sv: `${String(rounded)}${noBreakSpace}${rounded === 1 ? "sekund" : "sekunder"}`,
      en: `${String(rounded)}${noBreakSpace}${rounded === 1 ? "second" : "seconds"}`,
    };
  }
  const minutes = Math.round(seconds / 60);
  return {
    sv: `${String(minutes)}${noBreakSpace}minuter`,
    en: `${String(minutes)}${noBreakSpace}minutes`,
  };
}
