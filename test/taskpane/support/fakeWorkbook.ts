import type { HostInfo } from "../../../src/workbook/hostInfo";
import type { SheetPlan } from "../../../src/workbook/plan/sheetPlan";
import type { AddedSheets } from "../../../src/workbook/plan/workbookPlan";
import type {
  CalculationUpdate,
  CellContent,
  FormulaCount,
  Insertion,
  NamesInUse,
  Outcome,
  Rows,
  WorkbookPort,
} from "../../../src/workbook/port";
import { problem, type Problem } from "../../../src/workbook/problems";
import { CellsInMemory } from "../../workbook/whatIf/support/cellsInMemory";

export const swedishHost: HostInfo = {
  program: "excel",
  platform: "windows",
  version: "16.0.18025",
  displayLanguage: "sv-SE",
  features: {
    functions: true,
    sharedRuntime: true,
    spill: true,
    charts: true,
    openWithFile: false,
  },
  excelApi: "1.17",
};

/** A workbook in memory that answers as the port promises, and remembers what was asked of it. */
export class FakeWorkbook implements WorkbookPort {
  hostInfo = swedishHost;
  selected = { address: "Blad1!B12", activeCell: "Blad1!B12" };
  /** Set to make every request fail with it. */
  problem: Problem | undefined;
  readonly ranges = new Map<string, Rows>();
  readonly filled = new Map<string, string>();
  readonly insertions: Insertion[] = [];
  readonly sheets: SheetPlan[] = [];
  count: FormulaCount = { sheets: [], skipped: [] };
  repaired: FormulaCount = { sheets: [], skipped: [] };
  private readonly listeners = new Set<() => void>();

  readonly host: WorkbookPort["host"] = () => this.hostInfo;
  readonly selection: WorkbookPort["selection"] = () => this.answer(this.selected);
  /** What stands in the active cell. */
  content: Omit<CellContent, "cell"> = { formula: "", value: "" };
  readonly activeCell: WorkbookPort["activeCell"] = () =>
    this.answer({ cell: this.selected.activeCell, ...this.content });
  readonly countFormulas: WorkbookPort["countFormulas"] = () => this.answer(this.count);
  readonly repairFormulas: WorkbookPort["repairFormulas"] = () => this.answer(this.repaired);

  readonly onSelectionChange: WorkbookPort["onSelectionChange"] = (listener) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  private readonly contentListeners = new Set<() => void>();
  readonly onContentChange: WorkbookPort["onContentChange"] = (listener) => {
    this.contentListeners.add(listener);
    return () => this.contentListeners.delete(listener);
  };

  /** Puts other cells in a table, as somebody does who edits it on the sheet. */
  edit(table: string, rows: Rows): void {
    this.ranges.set(table, rows);
    for (const listener of this.contentListeners) listener();
  }

  readonly read: WorkbookPort["read"] = (address) => {
    const rows = this.ranges.get(address);
    if (rows) return this.answer(rows);
    return Promise.resolve({ ok: false, problem: problem("notFound", address) });
  };

  readonly insertFormula: WorkbookPort["insertFormula"] = (insertion) => {
    const content = this.filled.get(insertion.cell);
    if (!this.problem && content !== undefined && !insertion.overwrite)
      return this.answer({ kind: "occupied", cell: insertion.cell, content });
    if (!this.problem) this.insertions.push(insertion);
    return this.answer({ kind: "inserted", cell: insertion.cell });
  };

  readonly addSheet: WorkbookPort["addSheet"] = (plan) => {
    if (!this.problem) this.sheets.push(plan);
    return this.answer(plan.name);
  };

  /** The version of the tables that the workbook says it holds. */
  formatVersion: number | undefined;
  inUse: NamesInUse = { sheets: ["Blad1"], tables: [], names: [] };
  readonly plans: AddedSheets[] = [];
  readonly namesInUse: WorkbookPort["namesInUse"] = () => this.answer(this.inUse);

  readonly addSheets: WorkbookPort["addSheets"] = async (plan, watch) => {
    for (const [at, { name }] of plan.sheets.entries()) {
      watch.progress(name, at + 1);
      await this.beforeEachSheet();
      if (watch.isCancelled()) return { ok: false, problem: problem("cancelled") };
    }
    if (!this.problem) this.plans.push(plan);
    return this.answer(true);
  };

  /** Lets a test look at the pane, or act, while sheets are being written. */
  beforeEachSheet: () => Promise<void> = () => Promise.resolve();

  readonly readTables: WorkbookPort["readTables"] = (names) =>
    this.answer({
      version: this.formatVersion,
      tables: new Map(
        names.flatMap((name) => {
          const rows = this.ranges.get(name);
          return rows ? [[name, rows] as const] : [];
        }),
      ),
    });

  /** Three times B3, on a sheet where B3 is typed. */
  whatIf = new CellsInMemory("Blad1!B9", (cell) => 3 * cell("Blad1!B3"), { "Blad1!B3": 10 });

  draft: string | undefined;
  readonly readDraft: WorkbookPort["readDraft"] = () => this.answer(this.draft);
  readonly saveDraft: WorkbookPort["saveDraft"] = (draft) => {
    if (!this.problem) this.draft = draft;
    return this.answer(true);
  };
  readonly removeDraft: WorkbookPort["removeDraft"] = () => {
    if (!this.problem) this.draft = undefined;
    return this.answer(true);
  };

  readonly updates: CalculationUpdate[] = [];
  readonly updateCalculation: WorkbookPort["updateCalculation"] = (update) => {
    if (!this.problem) this.updates.push(update);
    return this.answer(true);
  };

  select(activeCell: string, address = activeCell): void {
    this.selected = { address, activeCell };
    for (const listener of this.listeners) listener();
  }

  private answer<Value>(value: Value): Promise<Outcome<Value>> {
    return Promise.resolve(
      this.problem ? { ok: false, problem: this.problem } : { ok: true, value },
    );
  }
}
