import type { CellValue } from "../../../core/model";
import { isBlank } from "../../../core/model/cells/isBlank";
import { costKinds, effectKinds } from "../../../core/model/schema/choices";
import type { Language } from "../../../core/text";
import { tableAmount } from "../../figures/amounts";
import { amountUnits } from "../../figures/amountUnit";
import { wordOf } from "../fields/wordOf";
import { readCell, rowCell, type Draft, type EntryTable } from "../state";
import { entryText, entryWords } from "../text/entryText";
import { participantsText } from "../text/participantsText";
import { sizeOf } from "./sizeOf";

type Cells = (column: string) => CellValue;

const cellsOf =
  (draft: Draft, table: EntryTable, row: string): Cells =>
  (column) =>
    readCell(draft, rowCell(table, row, column));

const nameColumns = { costs: "item", effects: "effect", notMonetised: "effect" } as const;

/** What an entry is called in its list and at the top of its page. */
export function entryName(
  draft: Draft,
  table: EntryTable,
  row: string,
  language: Language,
): string {
  const name = cellsOf(draft, table, row)(nameColumns[table]);
  return isBlank(name) ? entryWords[table].unnamed[language] : String(name);
}

/** What one should know of an entry without opening it. */
export function entryLines(
  draft: Draft,
  table: EntryTable,
  row: string,
  language: Language,
): readonly string[] {
  const cells = cellsOf(draft, table, row);
  if (table === "costs") return [costLine(cells, draft, language)];
  if (table === "effects") return effectLines(cells, draft, language);
  const size = entryText.sizes[String(sizeOf(cells("size")) ?? 0) as keyof typeof entryText.sizes];
  return [joined([text(cells("forWhom")), size[language].toLocaleLowerCase(language)])];
}

const text = (cell: CellValue): string => (cell === null ? "" : String(cell).trim());
const joined = (parts: readonly string[]): string =>
  parts.filter((part) => part !== "").join(" · ");

function money(cell: CellValue, { moneyUnit }: Draft, language: Language): string {
  if (typeof cell !== "number") return text(cell);
  const amount = tableAmount(cell, language, moneyUnit);
  return moneyUnit === "kr" ? amount : `${amount}\u00a0${amountUnits[moneyUnit].name[language]}`;
}

function costLine(cells: Cells, draft: Draft, language: Language): string {
  const kind = wordOf(costKinds, cells("kind"));
  const amount = money(cells("amount"), draft, language);
  const how = kind === undefined ? "" : participantsText[kind][language];
  const [from, to] = [text(cells("from")), text(cells("to"))].map((year) =>
    year === "0" ? "" : year,
  );
  const years = kind === "once" || to === "" || to === from ? from : `${from ?? ""}–${to ?? ""}`;
  const what = amount === "" ? "" : `${amount} ${how}`;
  return joined([text(cells("actor")), what, years ?? ""]);
}

function effectLines(cells: Cells, draft: Draft, language: Language): readonly string[] {
  const kind = wordOf(effectKinds, cells("kind"));
  const both = kind === "transfer" || kind === "tax";
  const counterpart = text(cells("counterpart"));
  const parties =
    both && counterpart !== "" ? `${text(cells("actor"))} ↔ ${counterpart}` : text(cells("actor"));
  const value = money(cells("unitValue"), draft, language);
  const grade = cells("evidenceGrade");
  return [
    parties,
    joined([
      value === "" ? "" : `${value}${language === "sv" ? "/år" : " a year"}`,
      yearsOf(cells, language),
      isBlank(grade) || grade === 0 ? "" : entryText.evidence(text(grade))[language],
    ]),
  ].filter((line) => line !== "");
}

function yearsOf(cells: Cells, language: Language): string {
  const [lag, duration] = [cells("lag"), cells("duration")];
  const first = typeof lag === "number" ? lag : 0;
  const lasts = typeof duration === "number" && duration > 0 ? first + duration - 1 : undefined;
  return entryText.years(first, lasts)[language];
}
