import type { ICommandInfo } from "@univerjs/core";
import { CommandType } from "@univerjs/core";
import {
  FormulaExecutedStateType,
  FormulaExecuteStageType,
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import type { CellAt } from "./address";
import { CalculationCounter } from "./calculationCounter";
import { dirtyRanges } from "./dirtyRanges";
import type { Grid } from "./grid";
import { waitingChanges } from "./univerPrivate";

export interface CalculationStore {
  /** Evaluates these formula cells again, and what depends on them. */
  evaluateAgain(cells: readonly CellAt[]): void;
  /** Resolves when everything that can be calculated without the add-in is up to date. */
  calculated(): Promise<void>;
  /** Calculates now what waits for Univer's timer. */
  flush(): void;
  /** Manual: nothing is calculated until `recalculate`. */
  setManual(manual: boolean): void;
  recalculate(everything: boolean): void;
}

const RESULTS_ARRIVED = "socinv.mutation.function-results";

interface Notification {
  readonly stageInfo?: { readonly stage: FormulaExecuteStageType };
  readonly functionsExecutedState?: FormulaExecutedStateType;
}

export class Calculation implements CalculationStore {
  private readonly counter = new CalculationCounter();
  private readonly waiting;
  private readonly dirtyManager;
  private waiters: (() => void)[] = [];
  private flushQueued = false;
  private manual = false;
  /** Cells changed while a calculation was running. */
  private overtaken = false;

  constructor(private readonly grid: Grid) {
    this.waiting = waitingChanges(grid.injector);
    this.dirtyManager = grid.injector.get(IActiveDirtyManagerService);
    this.registerResultsMutation();
    grid.commands.beforeCommandExecuted((command) => {
      if (command.id !== SetFormulaCalculationStartMutation.id) return;
      this.counter.started();
      grid.events.emit({ type: "pass" });
    });
    grid.commands.onCommandExecuted((command, options) => {
      this.note(command, options?.onlyLocal === true);
    });
  }

  private registerResultsMutation(): void {
    this.grid.commands.registerCommand({
      id: RESULTS_ARRIVED,
      type: CommandType.MUTATION,
      handler: () => true,
    });
    this.dirtyManager.register(RESULTS_ARRIVED, {
      commandId: RESULTS_ARRIVED,
      getDirtyData: (command) => command.params as ReturnType<typeof dirtyRanges>,
    });
  }

  private note(command: ICommandInfo, onlyLocal: boolean): void {
    if (command.id === SetFormulaCalculationNotificationMutation.id)
      this.noteProgress(command.params as Notification);
    const writesResults = command.id === "sheet.mutation.set-range-values" && onlyLocal;
    if (!this.dirtyManager.has(command.id) || writesResults) return;
    this.counter.changed();
    if (this.counter.running && command.id !== RESULTS_ARRIVED) this.overtaken = true;
    if (this.manual)
      queueMicrotask(() => {
        this.waiting.hold();
      });
  }

  private noteProgress({ stageInfo, functionsExecutedState: state }: Notification): void {
    if (stageInfo?.stage === FormulaExecuteStageType.START_DEPENDENCY_ARRAY_FORMULA)
      this.grid.events.emit({ type: "pass" });
    if (state === undefined) return;
    if (state === FormulaExecutedStateType.STOP_EXECUTION) this.counter.stopped();
    else this.finish();
  }

  private finish(): void {
    this.counter.finished();
    queueMicrotask(() => {
      this.grid.events.emit({ type: "calculated" });
      if (this.isStale && !this.manual) this.flush();
      else this.release();
    });
  }

  /** A change that came while a calculation was about to begin waits in Univer's queue. */
  private get isStale(): boolean {
    return this.counter.isStale || (this.waiting.isSupported && this.waiting.count() > 0);
  }

  private release(): void {
    const { waiters } = this;
    this.waiters = [];
    for (const resolve of waiters) resolve();
  }

  flush(): void {
    if (this.counter.running || this.flushQueued || this.manual) return;
    this.flushQueued = true;
    queueMicrotask(() => {
      this.flushQueued = false;
      if (!this.counter.running && this.isStale) this.start();
    });
  }

  private start(): void {
    // Without the private queue Univer's own timer does the same, 100 ms later.
    if (!this.waiting.isSupported) return;
    if (this.waiting.count() === 0) {
      // A change of looks: Univer has nothing to calculate and will tell of no end.
      this.counter.settled();
      this.release();
      return;
    }
    const dirty = this.waiting.take();
    // A running calculation takes new formulas into its tree of dependencies without calculating them, and the next one
    // takes them for calculated: so everything is.
    const forceCalculation = this.overtaken;
    this.overtaken = false;
    // The command begins a moment later; until then nothing else may start.
    this.counter.running = true;
    void this.grid.commands.executeCommand(
      SetFormulaCalculationStartMutation.id,
      { ...dirty, ...(forceCalculation && { forceCalculation }) },
      { onlyLocal: true },
    );
  }

  async calculated(): Promise<void> {
    if (this.manual && !this.counter.running) return;
    if (!this.isStale && !this.counter.running) return;
    await new Promise<void>((resolve) => {
      this.waiters.push(resolve);
      this.flush();
    });
  }

  evaluateAgain(cells: readonly CellAt[]): void {
    this.grid.commands.syncExecuteCommand(RESULTS_ARRIVED, dirtyRanges(this.grid.unitId, cells), {
      onlyLocal: true,
    });
    if (this.manual) this.start();
    else this.flush();
  }

  setManual(manual: boolean): void {
    this.manual = manual;
    if (!manual) this.flush();
  }

  recalculate(everything: boolean): void {
    if (!everything) {
      this.start();
      return;
    }
    this.counter.changed();
    this.grid.api.getFormula().executeCalculation();
  }
}
