import { examples } from "../../../../src/core/examples";
import {
  readAppraisal,
  writeAppraisal,
  type CellValue,
  type Tables,
} from "../../../../src/core/model";
import { namesOf } from "../../../../src/taskpane/guide/insert/namesOf";
import { updateOf, type SheetUpdate } from "../../../../src/taskpane/guide/insert/updateOf";
import { appraisalNames } from "../../../../src/workbook/plan/appraisalSheets";
import { changedTables } from "../../support/changedTables";
import { stateOf } from "../../support/renderGuide";

const jobs = examples.find(({ id }) => id === "jobbprojekt")!.cases[0].tables;
const calculation = { names: appraisalNames("sv"), language: "sv" as const };

/** As the workbook holds it: written by us, blank texts as blank cells. */
function inWorkbook(tables: Tables): Required<Tables> {
  const written = writeAppraisal(readAppraisal(tables).appraisal!, "sv");
  return Object.fromEntries(
    Object.entries(written).map(([id, rows]) => [
      id,
      rows.map((row) => row.map((cell) => (cell === "" ? null : cell))),
    ]),
  ) as unknown as Required<Tables>;
}

/** The tables after the update, as Excel would hold them. */
function applied(tables: Required<Tables>, { tables: updates }: SheetUpdate): Tables {
  const next = Object.fromEntries(
    Object.entries(tables).map(([id, rows]) => [id, rows.map((row) => [...row])]),
  ) as unknown as Record<keyof Tables, CellValue[][]>;
  for (const { table, changes, added } of updates) {
    const id = (Object.keys(tables) as (keyof Tables)[]).find(
      (each) => calculation.names.tables[each] === table,
    )!;
    next[id].push(...added.map((row) => row.map((cell) => (cell === "" ? null : cell))));
    for (const { row, column, value } of changes)
      next[id][row + 1]![column] = value === "" ? null : value;
  }
  return next;
}

describe("an update of the sheets", () => {
  it("is nothing where the draft says what the sheets say, however it writes it", () => {
    const update = updateOf(inWorkbook(jobs), stateOf(jobs).draft, calculation);
    expect(update).toEqual({ tables: [], fixed: [], cells: 0 });
  });

  it("is the one cell that was changed, in its place", () => {
    const current = inWorkbook(jobs);
    const draft = stateOf(changedTables(jobs, "costs", 1, "Belopp", 30_000)).draft;
    const update = updateOf(current, draft, calculation)!;
    const column = current.costs[0]!.indexOf("Belopp");
    // A cost without a range has its amount as low and high too: they are to follow it.
    expect(update.tables.map(({ table }) => table)).toEqual(["Kostnader"]);
    expect(update.tables[0]!.changes).toContainEqual({ row: 0, column, value: 30_000 });
    expect(update.cells).toBe(1);
    const ends = update.tables[0]!.changes.filter(({ follows }) => follows === column);
    expect(ends.map((change) => current.costs[0]![change.column])).toEqual(["Lågt", "Högt"]);
  });

  it("finds its columns and rows where the user has moved them and left blank rows", () => {
    const current = inWorkbook(jobs);
    const moved = {
      ...current,
      costs: [
        [...current.costs[0]!].reverse(),
        current.costs[0]!.map(() => null),
        ...current.costs.slice(1).map((row) => [...row].reverse()),
      ],
    };
    const draft = stateOf(changedTables(jobs, "costs", 1, "Belopp", 30_000)).draft;
    const update = updateOf(moved, draft, calculation)!;
    expect(update.tables[0]!.changes).toContainEqual({
      row: 1,
      column: moved.costs[0]!.indexOf("Belopp"),
      value: 30_000,
    });
  });

  it("makes the tables say what the draft says, rows added and removed too", () => {
    const header = jobs.participants[0]!;
    const more = [2028, 2029].map((year) => header.map((name) => (name === "År" ? year : 10)));
    const variants: Tables[] = [
      { ...jobs, participants: [...jobs.participants, ...more.map(numbersOnly(header))] },
      { ...jobs, effects: jobs.effects.slice(0, -1) },
      changedTables(jobs, "effects", 2, "Enhetsvärde", -5),
    ];
    for (const wanted of variants) {
      const current = inWorkbook(jobs);
      const update = updateOf(current, stateOf(wanted).draft, calculation);
      // Whether it can be done cell by cell is for the other sheets to say; where it can, it is whole.
      if (!update) continue;
      const after = readAppraisal(applied(current, update)).appraisal!;
      expect(writeAppraisal(after, "sv")).toEqual(
        writeAppraisal(readAppraisal(wanted).appraisal!, "sv"),
      );
    }
    expect(updateOf(inWorkbook(jobs), stateOf(variants[2]!).draft, calculation)).toBeDefined();
  });

  it("is none where the draft or the sheets hold an error, or the other sheets would be others", () => {
    const current = inWorkbook(jobs);
    const broken = changedTables(jobs, "effects", 1, "Enhetsvärde", "tolv");
    expect(updateOf(current, stateOf(broken).draft, calculation)).toBeUndefined();
    const hurt = changedTables(current, "effects", 1, "Aktör", "Okänd part");
    expect(updateOf(hurt, stateOf(jobs).draft, calculation)).toBeUndefined();
    const longer = { ...jobs, effects: [...jobs.effects, ["E9", ...jobs.effects[2]!.slice(1)]] };
    expect(updateOf(current, stateOf(longer).draft, calculation)).toBeUndefined();
  });

  it("takes the name along to where the other sheets repeat it", () => {
    const renamed = changedTables(jobs, "assumptions", 1, "Värde", "Ett annat namn");
    expect(jobs.assumptions[1]![0]).toBe("namn");
    const update = updateOf(inWorkbook(jobs), stateOf(renamed).draft, calculation)!;
    expect(update.cells).toBe(1);
    expect(update.fixed.length).toBeGreaterThan(0);
    for (const { from, to } of update.fixed) {
      expect(String(from)).toContain("Jobbprojekt");
      expect(String(to)).toContain("Ett annat namn");
    }
  });
});

const numbersOnly = (header: readonly CellValue[]) => (row: readonly CellValue[]) =>
  row.map((cell, at) => (header[at] === "Andel som lyckas" ? null : cell));

describe("the sheets of a calculation's tables", () => {
  const origin = (assumptions: string) => ({
    names: { ...appraisalNames("sv").tables, assumptions },
    sheets: "",
    draft: "",
  });

  it("are found by number and language", () => {
    expect(namesOf(origin("Antaganden"))?.names.sheets.results).toBe("Resultat");
    expect(namesOf(origin("Antaganden3"))?.names.sheets.results).toBe("Resultat 3");
    expect(namesOf(origin("Assumptions2"))).toMatchObject({ language: "en" });
    expect(namesOf(origin("Annat"))).toBeUndefined();
  });
});
