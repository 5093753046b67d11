import { decimalArithmetic } from "../../core/arithmetic";
import type { Text } from "../../core/text";
import { basisNote } from "./basis";
import type { CollectedFile, FileToMend, ReadyFile, SkippedFile } from "./collectedFile";
import type { Figures } from "./figures";

/** What can be added over calculations. */
export type SummedFigure = Extract<
  keyof Figures,
  "participants" | "costs" | "netPresentValue" | "society" | "cash" | "coFinancing"
>;

export interface Sums extends Readonly<Record<SummedFigure, number>> {
  /** Absent where nothing costs anything. */
  readonly perKrona: number | undefined;
}

/** Returned files in three groups, with the sums of those that hold. */
export interface Collection {
  readonly toMend: readonly FileToMend[];
  readonly ready: readonly ReadyFile[];
  readonly skipped: readonly SkippedFile[];
  readonly sums: Sums;
  /** Where the calculations rest on different ground. */
  readonly note?: Text;
}

/** Puts files in groups. A calculation that came twice counts once. */
export function collectionOf(files: readonly CollectedFile[]): Collection {
  const first = new Map<string, ReadyFile>();
  const again: SkippedFile[] = [];
  for (const file of files) {
    if (file.group !== "ready") continue;
    const same = first.get(file.fingerprint);
    if (same) again.push({ group: "skipped", file: file.file, why: sameAs(same.file) });
    else first.set(file.fingerprint, file);
  }
  const ready = [...first.values()];
  const note = basisNote(ready.map(({ basis }) => basis));
  return {
    toMend: files.filter((file): file is FileToMend => file.group === "toMend"),
    ready,
    skipped: [...files.filter((file): file is SkippedFile => file.group === "skipped"), ...again],
    sums: sumsOf(ready.map(({ figures }) => figures)),
    ...(note && { note }),
  };
}

function sameAs(file: string): Text {
  return {
    sv: `Samma kalkyl som ${file}. Den räknas en gång.`,
    en: `The same calculation as ${file}. It is counted once.`,
  };
}

/** Sums of what is there, to the last digit; the ratio is that of the sums. */
function sumsOf(all: readonly Figures[]): Sums {
  const { add, of, toNumber, zero } = decimalArithmetic;
  const sum = (key: SummedFigure): number =>
    toNumber(all.map((figures) => of(figures[key] ?? 0)).reduce(add, zero));
  const [costs, netPresentValue] = [sum("costs"), sum("netPresentValue")];
  return {
    participants: sum("participants"),
    costs,
    netPresentValue,
    perKrona: costs > 0 ? netPresentValue / costs : undefined,
    society: sum("society"),
    cash: sum("cash"),
    coFinancing: sum("coFinancing"),
  };
}
