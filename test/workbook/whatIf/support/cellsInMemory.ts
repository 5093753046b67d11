import type { CellValue, Outcome } from "../../../../src/workbook/outcome";
import { problem, type Problem } from "../../../../src/workbook/problems";
import type { Pace, Limits } from "../../../../src/workbook/whatIf/run/pace";
import type { CalculationMode, SavedRun } from "../../../../src/workbook/whatIf/savedRun";
import type {
  CellFacts,
  FormulaCell,
  Reading,
  Watched,
  WhatIfPort,
} from "../../../../src/workbook/whatIf/whatIfPort";

const plain: Omit<CellFacts, "address" | "formula" | "value" | "text"> = {
  sheetId: "{1}",
  numberFormat: "General",
  isLocked: false,
  isMerged: false,
  isSpilled: false,
  label: "",
};

type Numbers = (address: string) => number;

/** A model in memory: typed cells, and one output that a function of them gives. */
export class CellsInMemory implements WhatIfPort {
  readonly contents = new Map<string, CellValue>();
  readonly facts = new Map<string, Partial<CellFacts>>();
  mode: CalculationMode = "automatic";
  saved: SavedRun | undefined;
  formulaCells: FormulaCell[] = [];
  /** Called at each request with its name; what it returns is answered instead. */
  before: (request: string) => Problem | undefined = () => undefined;
  /** How many readings after a setting still find Excel busy. */
  busyReadings = 0;
  /** How many readings after a setting still show the output of before, though Excel says that it is ready. */
  staleReadings = 0;
  private stale: { left: number; value: CellValue } = { left: 0, value: "" };
  private busy = 0;
  readonly log: string[] = [];

  constructor(
    readonly outputAddress: string,
    readonly compute: (cell: Numbers) => CellValue,
    cells: Readonly<Record<string, CellValue>>,
  ) {
    for (const [address, content] of Object.entries(cells)) this.contents.set(address, content);
  }

  private output(): CellValue {
    return this.compute((address) => Number(this.contents.get(address)));
  }

  private answer<Value>(request: string, value: () => Value): Promise<Outcome<Value>> {
    this.log.push(request);
    const failed = this.before(request);
    return Promise.resolve(failed ? { ok: false, problem: failed } : { ok: true, value: value() });
  }

  private cell(address: string): CellFacts {
    const isOutput = address === this.outputAddress;
    const value = isOutput ? this.output() : (this.contents.get(address) ?? "");
    const formula = isOutput ? "=A1" : value;
    return { ...plain, address, formula, value, text: String(value), ...this.facts.get(address) };
  }

  readonly look: WhatIfPort["look"] = (addresses) =>
    this.answer("look", () =>
      addresses.map((address) =>
        address === this.outputAddress || this.contents.has(address)
          ? { kind: "cell", cell: this.cell(address) }
          : { kind: "missing", address },
      ),
    );
  readonly formulas: WhatIfPort["formulas"] = () =>
    this.answer("formulas", () => ({ cells: this.formulaCells, skipped: [] }));
  readonly calculationMode: WhatIfPort["calculationMode"] = () =>
    this.answer("calculationMode", () => this.mode);
  readonly keep: WhatIfPort["keep"] = (run) =>
    this.answer("keep", () => {
      this.saved = run;
      return true;
    });
  readonly kept: WhatIfPort["kept"] = () => this.answer("kept", () => this.saved);
  readonly forget: WhatIfPort["forget"] = () =>
    this.answer("forget", () => {
      this.saved = undefined;
      return true;
    });
  readonly setCalculation: WhatIfPort["setCalculation"] = (mode) =>
    this.answer("setCalculation", () => {
      this.mode = mode;
      return true;
    });
  readonly set: WhatIfPort["set"] = (settings, watched) =>
    this.answer("set", () => {
      this.stale = { left: this.staleReadings, value: this.output() };
      const replaced = settings.map(({ address }) => this.contents.get(address) ?? "");
      for (const { address, content } of settings) this.contents.set(address, content);
      this.busy = this.busyReadings;
      return { ...this.reading(watched), replaced };
    });
  readonly read: WhatIfPort["read"] = (watched) => this.answer("read", () => this.reading(watched));
  readonly putBack: WhatIfPort["putBack"] = (cells) =>
    this.answer("putBack", () => {
      for (const { address, content } of cells) this.contents.set(address, content);
      return true;
    });

  private reading({ inputs, output }: Watched): Reading {
    const isBusy = this.busy > 0;
    this.busy -= 1;
    const isStale = this.stale.left > 0;
    this.stale.left -= 1;
    return {
      inputs: inputs.map(({ address }) => this.contents.get(address) ?? ""),
      replaced: [],
      output: isBusy ? "#BUSY!" : isStale ? this.stale.value : this.cell(output.address).value,
      isBusy,
    };
  }
}

/** A clock that goes on by itself: what waits does not take time, what is asked for takes `perRequest`. */
export function quickPace(perRequest = 1): Pace {
  let now = 0;
  return {
    now: () => (now += perRequest),
    wait: (milliseconds) => {
      now += milliseconds;
      return Promise.resolve();
    },
    date: () => new Date(Date.UTC(2026, 10, 24, 9, 0)),
  };
}

export const testLimits: Limits = { point: 30_000, askAbove: 120_000, putBack: 5_000 };

export const busyProblem = problem("busy");
