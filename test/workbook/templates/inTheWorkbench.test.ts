import { plainWord } from "../../../src/core/model/cells/sameWord";
import { templates } from "../../../src/workbook/plan/templates";
import { templatePlan } from "../../../src/workbook/plan/templates/templatePlan";
import { openFile, planToXlsx } from "../../../src/workbook/xlsx";
import { openExcel, type SimulatedExcel } from "../../support/excel";
import { filledCells } from "../../support/filledCells";
import { loadFile, valuesNow } from "../../support/loadFile";

/** Where no committee has any budget effect, BUDGET gives no years; the plain edition has them above no rows. */
const yearsOfNobody = /^(Budgetpåverkan|Budget effect)![C-G]6$/;

let excel: SimulatedExcel | undefined;

afterEach(() => {
  excel?.close();
});

/** The words of functions are in the language of the Excel that calculates them. */
const excelIn = { sv: "sv-SE", en: "en-US" } as const;

const all = templates.flatMap((template) =>
  (["sv", "en"] as const).map((language) => [template.id, language, template] as const),
);

test.each(all)(
  "The template %s (%s) with the add-in, opened where the add-in is, comes to the values that its file holds",
  async (id, language, template) => {
    excel = await openExcel({ language: excelIn[language] });
    const file = openFile(await planToXlsx(templatePlan(template, language), "addIn"));
    await loadFile(file);
    await excel.idle();
    const now = await valuesNow(file);
    const differences = [...filledCells(file)].flatMap(([address, { value }]) =>
      isSame(value, now.get(address)) || (id === "empty" && yearsOfNobody.test(address))
        ? []
        : [`${address}: ${String(value)} → ${String(now.get(address))}`],
    );
    expect(differences).toEqual([]);
  },
  600_000,
);

/** A blank cell that a formula spills shows 0 in Excel, and nothing in the simulated one. */
function isSame(held: unknown, now: unknown): boolean {
  if (typeof held === "number" && typeof now === "number")
    return Math.abs(held - now) <= 1e-9 * Math.max(1, Math.abs(held));
  if (held === 0 && now === "") return true;
  return plainWord(words(held)) === plainWord(words(now));
}

const words = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? String(value)
    : "";
