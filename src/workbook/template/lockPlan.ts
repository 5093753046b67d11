import type { Tables } from "../../core/model";
import type { Language } from "../../core/text";
import { cellName, type Box } from "../plan/address";
import type { AppraisalNames } from "../plan/appraisalSheets";
import type { PlannedSheet, PlannedValidation, WorkbookPlan } from "../plan/workbookPlan";
import { placeOfLock, type Lock } from "./lock";

/** Who has locked, and the words for those who try to change it. */
export interface LockWords {
  readonly organisation: string;
  readonly language: Language;
}

/**
 * The plan with locked cells: they look locked, a note says by whom, and Excel refuses another entry. The sheets are not
 * protected, for a table of a protected sheet cannot grow, and the committees are to add rows.
 */
export function lockPlan(
  plan: WorkbookPlan,
  names: AppraisalNames,
  tables: Tables,
  locks: readonly Lock[],
  words: LockWords,
): WorkbookPlan {
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) => {
      const own = locks.filter(({ table }) => sheet.table?.name === names.tables[table]);
      return own.reduce((locked, lock) => withLock(locked, tables, lock, words), sheet);
    }),
  };
}

function withLock(sheet: PlannedSheet, tables: Tables, lock: Lock, words: LockWords): PlannedSheet {
  const place = placeOfLock(tables, lock);
  if (!place || !sheet.table) return sheet;
  const { box } = sheet.table;
  const at = { row: box.top + place.row - 1, column: box.left + place.column };
  const isIt = ({ row, column }: { row: number; column: number }): boolean =>
    row === at.row && column === at.column;
  return {
    ...sheet,
    cells: sheet.cells.map((cell) =>
      isIt(cell) ? { ...cell, role: "locked", note: noteOf(words) } : cell,
    ),
    validations: [
      ...sheet.validations.flatMap((validation) => around(validation, at)),
      refusalAt(at, words),
    ],
  };
}

interface Spot {
  readonly row: number;
  readonly column: number;
}

/** What is left of a validation's box above and below a cell that gets one of its own. */
function around({ box, validation }: PlannedValidation, spot: Spot): readonly PlannedValidation[] {
  const isInside =
    spot.row >= box.top &&
    spot.row <= box.bottom &&
    spot.column >= box.left &&
    spot.column <= box.right;
  if (!isInside || box.left !== box.right) return [{ box, validation }];
  const above: Box = { ...box, bottom: spot.row - 1 };
  const below: Box = { ...box, top: spot.row + 1 };
  return [
    ...(above.bottom >= above.top ? [{ box: above, validation }] : []),
    ...(below.bottom >= below.top ? [moved({ box: below, validation }, box)] : []),
  ];
}

/** A formula of a validation is written for the first cell of its box. */
function moved({ box, validation }: PlannedValidation, from: Box): PlannedValidation {
  if (validation.rule?.kind !== "custom") return { box, validation };
  const old = new RegExp(`(?<![$A-Z])${cellName(from.top, from.left)}(?!\\d)`, "g");
  const formula = validation.rule.formula.replace(old, cellName(box.top, box.left));
  return { box, validation: { ...validation, rule: { kind: "custom", formula } } };
}

function refusalAt({ row, column }: Spot, words: LockWords): PlannedValidation {
  const title = words.language === "sv" ? "Låst värde" : "Locked value";
  return {
    box: { top: row, left: column, bottom: row, right: column },
    validation: {
      rule: { kind: "custom", formula: "=FALSE" },
      answer: "stop",
      refusal: { title, text: noteOf(words) },
    },
  };
}

function noteOf({ organisation, language }: LockWords): string {
  return language === "sv" ? `Låst av ${organisation}.` : `Locked by ${organisation}.`;
}
