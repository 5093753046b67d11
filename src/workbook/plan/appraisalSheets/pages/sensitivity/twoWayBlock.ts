import { findInput } from "../../../../../core/appraisal";
import { twoWay, twoWayTable } from "../../../../../core/uncertainty";
import type { Appraisal } from "../../../../../core/model";
import { cellName } from "../../../address";
import type { PlannedValidation } from "../../../workbookPlan";
import { fixed } from "../cellIn";
import { putFunction } from "../functionBlock";
import type { Page } from "../page";
import { tableArguments, type PageInput } from "../pageInput";
import { nativeTwoWay } from "./nativeTwoWay";
import { sensitivityTexts } from "./sensitivityTexts";
import { firstValue, twoWayTable as tableRow } from "./twoWayPlaces";

const steps = [0.5, 0.75, 1, 1.25, 1.5] as const;
const parts = [0.2, 0.4, 0.6, 0.8, 1] as const;
/** Two inputs with five values each, in cells to change, and the table of every pair. Returns the first row after it. */
export function putTwoWay(
  page: Page,
  top: number,
  input: PageInput,
): {
  readonly head: number;
  readonly end: number;
  readonly validations: readonly PlannedValidation[];
} {
  const { appraisal, language } = input;
  const rate = { sv: "andel som lyckas", en: "success rate" }[language];
  const values = { sv: "alla enhetsvärden", en: "all unit values" }[language];
  const choices = [
    { name: rate, values: ratesToTry(appraisal, rate), format: "0.0\\ %" },
    { name: values, values: steps, format: "0.00" },
  ] as const;
  page.put(top, 0, sensitivityTexts.twoWay[language], "heading");
  page.put(top + 1, 0, sensitivityTexts.twoWayNote[language], "note", {
    plain: sensitivityTexts.plainTwoWayNote[language],
  });
  const head = top + 2;
  page.put(head, 0, sensitivityTexts.input[language], "tableHead");
  steps.forEach((_, at) => {
    page.put(
      head,
      firstValue + at,
      `${sensitivityTexts.value[language]} ${String(at + 1)}`,
      "tableHead",
      { align: "right" },
    );
  });
  choices.forEach(({ name, values: tried, format }, at) => {
    page.put(head + 1 + at, 0, name, "input", { numberFormat: "General" });
    tried.forEach((value, place) => {
      page.put(head + 1 + at, firstValue + place, value, "input", {
        numberFormat: format,
        align: "right",
      });
    });
  });
  const [first, second] = choices;
  const table = twoWayTable(
    twoWay(appraisal, [first.name, [...first.values]], [second.name, [...second.values]]),
  );
  putFunction(
    page,
    {
      row: tableRow(head),
      column: 0,
      formula: `=SOCINV.TWOWAY(${tableArguments(input)},${axis(head + 1)},${axis(head + 2)})`,
      table,
      spare: 0,
      headFormat: second.format,
      unit: (_down, across) => (across === 0 ? { format: first.format } : "money"),
      native: nativeTwoWay(input, head),
    },
    language,
  );
  return { head, end: tableRow(head) + table.length + 1, validations: [hint(head + 1, input)] };
}

/** The name and the values of one input. */
function axis(row: number): string {
  const last = firstValue + steps.length - 1;
  return fixed(`${cellName(row, 0)},${cellName(row, firstValue)}:${cellName(row, last)}`);
}

/** Around the planned rate where there is room above it, else from a fifth to all. */
function ratesToTry(appraisal: Appraisal, name: string): readonly number[] {
  const input = findInput(appraisal, name);
  const { high } = input.range(appraisal, appraisal.horizon);
  const planned = input.value(appraisal);
  const isRoom = planned > 0 && planned * 1.5 <= high;
  return (isRoom ? steps : parts).map((step) => rounded(step * (isRoom ? planned : high)));
}

/** Rounded down, so that the highest is still possible. */
const rounded = (share: number): number => Math.floor(share * 10_000 + 1e-6) / 10_000;

function hint(row: number, { language }: PageInput): PlannedValidation {
  return {
    box: { top: row, left: 0, bottom: row + 1, right: 0 },
    validation: {
      answer: "ask",
      hint: { title: sensitivityTexts.input[language], text: sensitivityTexts.inputHint[language] },
    },
  };
}
