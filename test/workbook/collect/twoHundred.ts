import fc from "fast-check";
import type { Tables } from "../../../src/core/model";
import { appraisalTables } from "../../oracle/generateAppraisal";
import * as bad from "../../support/files/badFiles";
import { calculationFile } from "../../support/files/calculationFile";

/** A returned file and what must come of it. */
export interface Returned {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly expected: "ready" | "toMend" | "skipped";
  /** The tables of a file that holds. */
  readonly tables?: Tables;
}

/** What a text must not become: a formula, in the file that holds it or in the list. */
export const injections = [
  '=HYPERLINK("http://ond.example","Klicka")',
  "+cmd|' /C calc'!A0",
  "@SUM(1+1)*cmd|' /C calc'!A0",
  '-2+3+cmd|" /C calc"!A0',
];

/** 200 returned files: generated calculations, and among them one of every kind that goes wrong. */
export async function twoHundred(): Promise<readonly Returned[]> {
  const strange = await strangeFiles();
  const tables = fc.sample(appraisalTables, { numRuns: 200 - strange.length, seed: 200 });
  const good = await Promise.all(tables.map(goodFile));
  // The strange ones stand among the good ones, as they would.
  return strange.reduce<readonly Returned[]>(
    (all, file, at) => [...all.slice(0, at * 9), file, ...all.slice(at * 9)],
    good,
  );
}

async function goodFile(tables: Tables, at: number): Promise<Returned> {
  const bytes = await calculationFile(named(tables, `Projekt ${String(at + 1)}`), {
    language: at % 3 === 0 ? "en" : "sv",
    edition: at % 2 === 0 ? "plain" : "addIn",
  });
  return { file: `${String(at + 1)}.xlsx`, bytes, expected: "ready", tables };
}

async function strangeFiles(): Promise<readonly Returned[]> {
  const [one, two, three, four, five] = fc.sample(appraisalTables, { numRuns: 5, seed: 5 });
  if (!one || !two || !three || !four || !five) throw new Error("The generator gave too few.");
  const base = await calculationFile(named(one, "Bas"));
  const ready = async (
    file: string,
    tables: Tables,
    change: (bytes: Uint8Array) => Uint8Array,
  ): Promise<Returned> => ({
    file,
    bytes: change(await calculationFile(named(tables, file))),
    expected: "ready",
    tables,
  });
  const stuck = (
    file: string,
    bytes: Uint8Array,
    expected: "toMend" | "skipped" = "toMend",
  ): Returned => ({ file, bytes, expected });
  const injected = withItems(five, injections);
  return [
    stuck("avbruten.xlsx", bad.cutOff(base)),
    stuck("förvanskad.xlsx", bad.scrambled(base)),
    stuck("lösenord.xlsx", await bad.withPassword()),
    stuck("gammal.xlsx", bad.olderWorkbook()),
    stuck("budget.xlsx", await bad.foreignWorkbook(), "skipped"),
    stuck("nyare.xlsx", bad.withVersion(base, 99)),
    stuck(
      "formelfel.xlsx",
      bad.withCell(base, "xl/worksheets/sheet3.xml", "F5", "e", "<v>#REF!</v>"),
    ),
    stuck("skräp.xlsx", bad.junk(), "skipped"),
    stuck("tom.xlsx", new Uint8Array(0), "skipped"),
    stuck("bomb.xlsx", bad.bomb(base)),
    stuck("många delar.xlsx", bad.manyParts()),
    await ready("äldre.xlsx", one, (file) => bad.withVersion(file, undefined)),
    await ready("utan tabeller.xlsx", two, bad.withMangledTables),
    await ready("makron.xlsm", three, bad.withMacros),
    await ready("länkar.xlsx", four, bad.withOutsideLinks),
    {
      file: "formler i text.xlsx",
      bytes: await calculationFile(named(injected, injections[0] ?? "")),
      expected: "ready",
      tables: injected,
    },
    stuck("samma igen.xlsx", await calculationFile(named(two, "utan tabeller.xlsx")), "skipped"),
  ];
}

/** The key `namn` set, so that no two calculations are the same. */
function named(tables: Tables, name: string): Tables {
  const [headers = [], ...rows] = tables.assumptions;
  const key = headers.findIndex((header) => /^(nyckel|key)$/i.test(String(header)));
  const value = headers.findIndex((header) => /^(värde|value)$/i.test(String(header)));
  const others = rows.filter((row) => !/^(namn|name)$/i.test(String(row[key]).trim()));
  const row = headers.map((_, at) => (at === key ? "namn" : at === value ? name : null));
  return { ...tables, assumptions: [headers, row, ...others] };
}

/** The names of the first costs as someone with bad intent would write them. */
function withItems(tables: Tables, items: readonly string[]): Tables {
  const [headers = [], ...rows] = tables.costs;
  const at = headers.findIndex((header) => /^(post|item)$/i.test(String(header)));
  const changed = rows.map((row, place) =>
    row.map((cell, column) => (column === at ? (items[place] ?? cell) : cell)),
  );
  return { ...tables, costs: [headers, ...changed] };
}
