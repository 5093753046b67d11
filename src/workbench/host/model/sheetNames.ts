import { invalidArgument, itemAlreadyExists } from "../hostError";
import type { HostState } from "../hostState";
import { sameName } from "./modelObject";

/** Excel's rules for a sheet's name; `own` is the sheet that is being renamed. */
export function requireSheetName({ store }: HostState, name: string, own?: string): void {
  const wrong = name === "" || name.length > 31 || /[:\\/?*[\]]/.test(name) || /^'|'$/.test(name);
  if (wrong) throw invalidArgument("no name for a sheet");
  if (store.sheets().some((sheet) => sheet.id !== own && sameName(sheet.name, name)))
    throw itemAlreadyExists();
}

/** The name Excel gives a new sheet: Blad2, Blad3 … */
export function freeSheetName({ store }: HostState): string {
  const taken = store.sheets().map(({ name }) => name);
  let number = 1;
  while (taken.some((name) => sameName(name, `Blad${String(number)}`))) number += 1;
  return `Blad${String(number)}`;
}
