import type { Grid } from "./grid";

export interface DefinedName {
  readonly name: string;
  /** What the name stands for, such as `Blad1!$B$2`, a number or a formula. */
  readonly reference: string;
}

export interface NameStore {
  names(): readonly DefinedName[];
  setName(name: string, reference: string): void;
  deleteName(name: string): void;
}

export function nameStore(grid: Grid): NameStore {
  const { workbook } = grid;
  return {
    names: () =>
      workbook.getDefinedNames().map((defined) => ({
        name: defined.getName(),
        reference: defined.getFormulaOrRefString(),
      })),
    setName(name, reference) {
      const existing = workbook.getDefinedName(name);
      if (existing) existing.setRef(reference);
      else workbook.insertDefinedName(name, reference);
    },
    deleteName(name) {
      workbook.deleteDefinedName(name);
    },
  };
}
