import type { ICommandInfo, Injector } from "@univerjs/core";
import { BaseReferenceObject } from "@univerjs/engine-formula";
import { TriggerCalculationController } from "@univerjs/sheets-formula";

/*
 * Univer 0.25.1 waits 100 ms after each change before it calculates, and offers no way to calculate at once. These
 * are the private members that the store uses instead, in this file alone; a contract test holds them to the installed
 * version.
 */
type DirtyData = Readonly<Record<string, unknown>>;

interface CalculationTrigger {
  _waitingCommandQueue: ICommandInfo[];
  _executingDirtyData: DirtyData;
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _generateDirty(commands: readonly ICommandInfo[]): DirtyData;
  _mergeDirty(one: DirtyData, other: DirtyData): DirtyData;
}

/** The changes that wait for Univer's timer: take them over, or hold them back. */
export interface WaitingChanges {
  /** True where the installed Univer has the members this file builds on. */
  readonly isSupported: boolean;
  count(): number;
  /** Stops the timer; the changes stay in the queue. */
  hold(): void;
  /** Empties the queue: what has to be calculated because of it. */
  take(): DirtyData;
}

export function waitingChanges(injector: Injector): WaitingChanges {
  const trigger = injector.get(TriggerCalculationController) as unknown as CalculationTrigger;
  return {
    isSupported:
      typeof trigger._generateDirty === "function" &&
      typeof trigger._mergeDirty === "function" &&
      Array.isArray(trigger._waitingCommandQueue),
    count: () => trigger._waitingCommandQueue.length,
    hold() {
      clearTimeout(trigger._setTimeoutKey);
    },
    take() {
      clearTimeout(trigger._setTimeoutKey);
      const dirty = trigger._generateDirty(trigger._waitingCommandQueue);
      trigger._executingDirtyData = trigger._mergeDirty(trigger._executingDirtyData, dirty);
      trigger._waitingCommandQueue = [];
      return trigger._executingDirtyData;
    },
  };
}

interface NamedReference {
  _forcedSheetName: string;
  setForcedSheetId: (this: NamedReference, sheetsByName: object) => void;
}

/**
 * INDEX of a table's column gives a reference that knows its sheet but not the sheet's name; Univer looks the sheet up
 * by that name once more, finds none, and reads the formula's own sheet. Where there is no name, what is known stays.
 */
export function keepSheetsOfTables(): void {
  const prototype = BaseReferenceObject.prototype as unknown as NamedReference;
  const { setForcedSheetId } = prototype;
  prototype.setForcedSheetId = function keep(this: NamedReference, sheetsByName): void {
    if (this._forcedSheetName) setForcedSheetId.call(this, sheetsByName);
  };
}
