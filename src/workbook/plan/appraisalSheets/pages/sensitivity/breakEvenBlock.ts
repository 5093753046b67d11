import { appraise, breakEven, wholeInputs, type Input } from "../../../../../core/appraisal";
import { NotAvailableError } from "../../../../../core/errors";
import { cellName } from "../../../address";
import type { CellContent } from "../../../sheetPlan";
import { figureFormat } from "../../results/figureFormat";
import { datedLine } from "../datedLine";
import type { Page } from "../page";
import { tableArguments, type PageInput } from "../pageInput";
import { sensitivityTexts } from "./sensitivityTexts";

const { successRate, number, unitValues, costs, discountRate } = wholeInputs;
const inputs: readonly Input[] = [successRate, number, unitValues, costs, discountRate];
const perspectives = ["kommun", "samhälle"] as const;

/** What one input at a time must be for the net present value to be 0. Returns the first row after the block. */
export function putBreakEven(page: Page, top: number, input: PageInput): number {
  const { language, details } = input;
  page.put(top, 0, sensitivityTexts.breakEven[language], "heading");
  page.put(top + 1, 0, sensitivityTexts.breakEvenNote[language], "note", {
    plain: `${sensitivityTexts.breakEvenNote[language]} ${datedLine(details, language)}`,
  });
  const head = top + 2;
  page.put(head, 0, sensitivityTexts.input[language], "tableHead");
  page.put(head, 1, sensitivityTexts.municipality[language], "tableHead", { align: "right" });
  page.put(head, 2, sensitivityTexts.society[language], "tableHead", { align: "right" });
  inputs.forEach((one, at) => {
    const row = head + 1 + at;
    page.put(row, 0, one.name[language], "calculated");
    perspectives.forEach((perspective, place) => {
      putValue(page, row, place + 1, one, perspective, input);
    });
  });
  return head + 1 + inputs.length + 1;
}

function putValue(
  page: Page,
  row: number,
  column: number,
  one: Input,
  perspective: (typeof perspectives)[number],
  input: PageInput,
): void {
  const { language } = input;
  const never = sensitivityTexts.notPossible[language];
  const call = `SOCINV.BREAKEVEN(${tableArguments(input)},$${cellName(row, 0)},"${perspective}")`;
  const value = valueNow(one, perspective, input, never);
  const unit = one.unit === "factor" ? "ratio" : one.unit;
  page.put(row, column, `=IFNA(${call},"${never}")`, "calculated", {
    plain: value,
    value,
    numberFormat: figureFormat(unit, language),
    align: "right",
  });
}

function valueNow(
  { name }: Input,
  perspective: string,
  { appraisal }: PageInput,
  never: string,
): CellContent {
  try {
    return breakEven(appraise(appraisal), name.sv, perspective);
  } catch (error) {
    if (error instanceof NotAvailableError) return never;
    throw error;
  }
}
