import type { Injector } from "@univerjs/core";
import { IDependencyManagerService } from "@univerjs/engine-formula";
import type { IUnitRange } from "@univerjs/core";

interface Dependents {
  openKdTree: (this: Dependents) => void;
  closeKdTree: (this: Dependents) => void;
  /** The formulas that read certain cells, but for some. */
  searchDependency: (
    this: Dependents,
    cells: readonly IUnitRange[],
    except?: ReadonlySet<number>,
  ) => Set<number>;
}

const patched = new WeakSet();

/**
 * Univer 0.25.1 looks up who reads a cell once to put formulas in order and once more to see whether they go round in
 * a circle. Between the opening and the closing of its tree nothing changes there: one search does for both.
 */
export function rememberDependents(injector: Injector): void {
  const prototype = Object.getPrototypeOf(injector.get(IDependencyManagerService)) as Dependents;
  if (patched.has(prototype)) return;
  patched.add(prototype);
  const { openKdTree: open, closeKdTree: close, searchDependency: search } = prototype;
  let known: Map<string, ReadonlySet<number>> | undefined;
  prototype.openKdTree = function begin() {
    open.call(this);
    known = new Map();
  };
  prototype.closeKdTree = function end() {
    known = undefined;
    close.call(this);
  };
  prototype.searchDependency = function dependents(cells, except) {
    const key = keyOf(cells);
    if (!known || key === undefined) return search.call(this, cells, except);
    const all = known.get(key) ?? search.call(this, cells);
    known.set(key, all);
    return new Set(except ? [...all].filter((id) => !except.has(id)) : all);
  };
}

/** Of a single cell. */
function keyOf([only, ...others]: readonly IUnitRange[]): string | undefined {
  if (!only || others.length > 0) return undefined;
  const { startRow, endRow, startColumn, endColumn } = only.range;
  if (startRow !== endRow || startColumn !== endColumn) return undefined;
  return `${only.unitId} ${only.sheetId} ${String(startRow)} ${String(startColumn)}`;
}
