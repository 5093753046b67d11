import { describeValue } from "../../core/errors";
import { formatNumber, type Text } from "../../core/text";
import type { CellValue } from "../outcome";

type OfCell = (address: string) => Text;

const shown = (value: CellValue): Text => describeValue(value);

/** Why a run cannot be made: what is the case, and what to do. */
export const refusals = {
  missing: ((address) => ({
    sv: `${address} finns inte i arbetsboken. Skriv en cell som B3 eller Blad1!B3, eller hämta markeringen.`,
    en: `${address} is not in the workbook. Write a cell such as B3 or Sheet1!B3, or take the selection.`,
  })) as OfCell,
  several: ((address) => ({
    sv: `${address} är flera celler. Välj en enda cell, till exempel B3.`,
    en: `${address} is several cells. Choose a single cell, for example B3.`,
  })) as OfCell,
  formulaInInput: (address: string, formula: string): Text => ({
    sv: `${address} innehåller en formel (${formula}). Välj cellen med det inskrivna värdet som formeln bygger på, så skrivs ingen formel över.`,
    en: `${address} holds a formula (${formula}). Choose the cell with the typed value that the formula rests on, so that no formula is overwritten.`,
  }),
  spilledInput: ((address) => ({
    sv: `${address} visar en del av ett resultat från en formel i en annan cell. Välj en cell med ett inskrivet värde.`,
    en: `${address} shows part of the result of a formula in another cell. Choose a cell with a typed value.`,
  })) as OfCell,
  inputNoNumber: (address: string, value: CellValue): Text => ({
    sv: `${address} ska innehålla ett tal, till exempel 0,25. Där står: ${shown(value).sv}.`,
    en: `${address} must hold a number, for example 0.25. It holds: ${shown(value).en}.`,
  }),
  locked: ((address) => ({
    sv: `${address} är låst på ett skyddat blad. Välj en upplåst cell eller ta bort skyddet under Granska.`,
    en: `${address} is locked on a protected sheet. Choose an unlocked cell, or remove the protection under Review.`,
  })) as OfCell,
  merged: ((address) => ({
    sv: `${address} är en sammanfogad cell. Välj en cell som inte är sammanfogad, eller dela upp den under Start.`,
    en: `${address} is a merged cell. Choose a cell that is not merged, or unmerge it under Home.`,
  })) as OfCell,
  sameTwice: ((address) => ({
    sv: `${address} är vald två gånger. Välj en annan cell.`,
    en: `${address} is chosen twice. Choose another cell.`,
  })) as OfCell,
  outputNoNumber: (address: string, value: CellValue): Text => ({
    sv: `Resultatcellen ${address} ska visa ett tal, till exempel ett nettonuvärde. Den visar: ${shown(value).sv}.`,
    en: `The result cell ${address} must show a number, for example a net present value. It shows: ${shown(value).en}.`,
  }),
  outputNoFormula: ((address) => ({
    sv: `Resultatcellen ${address} innehåller ett inskrivet tal. Det beror inte på någon annan cell. Välj cellen med formeln som räknar ut resultatet.`,
    en: `The result cell ${address} holds a typed number. It does not depend on any other cell. Choose the cell with the formula that works out the result.`,
  })) as OfCell,
  circle: (cells: readonly string[]): Text => ({
    sv: `Modellen räknar i cirkel: ${cells.join(" → ")}. Då beror resultatet på vad som räknats tidigare, och värdena går inte att pröva. Ta bort cirkelreferensen och försök igen.`,
    en: `The model calculates in a circle: ${cells.join(" → ")}. Then the result depends on earlier calculations, and values cannot be tried. Remove the circular reference and try again.`,
  }),
  noEffect: (output: string, inputs: readonly string[]): Text => ({
    sv: `Resultatet i ${output} ändras inte när ${inputs.join(" och ")} får andra värden. Välj en cell som resultatet beror på, eller värden längre ifrån varandra.`,
    en: `The result in ${output} does not change when ${inputs.join(" and ")} gets other values. Choose a cell that the result depends on, or values further apart.`,
  }),
  tooMany: (points: number, most: number): Text => ({
    sv: `Det blir ${formatNumber(points, "sv")} värden att räkna. Högst ${formatNumber(most, "sv")} går bra, till exempel 41 × 41.`,
    en: `That is ${formatNumber(points, "en")} values to work out. At most ${formatNumber(most, "en")} will do, for example 41 × 41.`,
  }),
  noPoints: (): Text => ({
    sv: "Ange minst ett värde att pröva, till exempel 3 %.",
    en: "Give at least one value to try, for example 3%.",
  }),
  unfinished: (): Text => ({
    sv: "En tidigare körning är inte avslutad. Lägg tillbaka dess värden först.",
    en: "An earlier run is not finished. Put its values back first.",
  }),
} as const;

/** What the reader of a table should know. */
export const notes = {
  volatile: (cells: string): Text => ({
    sv: `Arbetsboken har formler som räknas om varje gång, till exempel SLUMP, IDAG eller FÖRSKJUTNING (${cells}). Beror resultatet på dem kan siffrorna skilja sig mellan körningar.`,
    en: `The workbook has formulas that change at every calculation, for example RAND, TODAY or OFFSET (${cells}). If the result depends on them, the figures may differ between runs.`,
  }),
  dataTables: (cells: string): Text => ({
    sv: `Arbetsboken har Excels egna datatabeller (${cells}). De räknas om för varje prövat värde, vilket tar tid.`,
    en: `The workbook has Excel's own data tables (${cells}). They are calculated anew for each value tried, which takes time.`,
  }),
  skipped: (sheets: string): Text => ({
    sv: `Stora blad är inte genomsökta efter cirkelreferenser och formler som ändrar sig: ${sheets}.`,
    en: `Large sheets were not looked through for circular references and formulas that change: ${sheets}.`,
  }),
  drifted: (before: number, after: CellValue): Text => ({
    sv: `Resultatet var ${formatNumber(before, "sv")} före körningen och ${shown(after).sv} efter, fast cellerna är återställda. Modellen ändrar sig av sig själv, så läs tabellen med försiktighet.`,
    en: `The result was ${formatNumber(before, "en")} before the run and ${shown(after).en} after it, although the cells are as they were. The model changes by itself, so read the table with care.`,
  }),
  errors: (count: number, of: number): Text => ({
    sv: `${formatNumber(count, "sv")} av ${formatNumber(of, "sv")} prövade värden gav inget tal.`,
    en: `${formatNumber(count, "en")} of ${formatNumber(of, "en")} values tried gave no number.`,
  }),
  noEffect: (inputs: readonly string[]): Text => ({
    sv: `Påverkar inte resultatet: ${inputs.join(", ")}.`,
    en: `No effect on the result: ${inputs.join(", ")}.`,
  }),
} as const;

/** Why a run ended early. What became of the cells is told beside it. */
export const endings = {
  cancelled: (): Text => ({ sv: "Du avbröt körningen.", en: "You cancelled the run." }),
  notConfirmed: (): Text => ({
    sv: "Körningen startade inte.",
    en: "The run was not started.",
  }),
  late: (seconds: number): Text => ({
    sv: `Ett av värdena tog mer än ${formatNumber(seconds, "sv")} sekunder att räkna ut, så körningen stoppades. Vänta tills arbetsboken har räknat klart, eller välj färre värden.`,
    en: `One of the values took more than ${formatNumber(seconds, "en")} seconds to work out, so the run was stopped. Wait until the workbook has calculated, or choose fewer values.`,
  }),
  edited: (address: string): Text => ({
    sv: `${address} ändrades under körningen, av dig eller av någon annan i arbetsboken. Körningen stoppades och ändringen står kvar.`,
    en: `${address} was changed during the run, by you or by somebody else in the workbook. The run was stopped and the change stands.`,
  }),
} as const;
