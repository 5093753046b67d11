import type { Text } from "../text";
import type { Tables } from "./tables";

/** The version of the tables' format that this program writes (docs/tables.md). */
export const FORMAT_VERSION = 1;

/** What turns tables of one version into those of the next; the first turns version 1 into 2. */
export type Migration = (tables: Tables) => Tables;

const migrations: readonly Migration[] = [];

/** Raised when a workbook was written by a newer program, whose tables cannot be trusted to mean the same here. */
export class NewerFormatError extends Error {
  override readonly name = "NewerFormatError";

  constructor(readonly version: number) {
    super(newerFormat(version).en);
  }

  get text(): Text {
    return newerFormat(this.version);
  }
}

/** Tables of an older version brought to the present one, step by step. Without a version they are of version 1. */
export function migrateTables(
  tables: Tables,
  version = 1,
  steps: readonly Migration[] = migrations,
): Tables {
  const current = steps.length + 1;
  if (version > current) throw new NewerFormatError(version);
  return steps.slice(version - 1).reduce((older, step) => step(older), tables);
}

function newerFormat(version: number): Text {
  return {
    sv: `Kalkylen är sparad i formatversion ${String(version)}, men det här programmet kan version ${String(FORMAT_VERSION)}. Uppdatera SOCINV för att öppna den.`,
    en: `The calculation is saved in format version ${String(version)}, but this program knows version ${String(FORMAT_VERSION)}. Update SOCINV to open it.`,
  };
}
