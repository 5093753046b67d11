import fc from "fast-check";
import { examples } from "../../../../src/core/examples";
import type { Tables } from "../../../../src/core/model";
import { tornado, tornadoTable } from "../../../../src/core/uncertainty";
import { inEdition } from "../../../../src/workbook/plan/edition";
import { templates } from "../../../../src/workbook/plan/templates";
import { appraisalTables } from "../../../oracle/generateAppraisal";
import {
  appraisalIn,
  evaluated,
  nativeCells,
  planOf,
  retyped,
  unlike,
} from "../../support/nativeSensitivity";
import { withSpreads } from "../../support/withSpreads";

const jobs = examples.find(({ id }) => id === "jobbprojekt")!.cases[0].tables;
const employment = templates.find(({ id }) => id === "supportedEmployment")!.tables("sv");
const generated = fc.sample(appraisalTables, { numRuns: 12, seed: 20_261 });
const uncertain = generated.map((tables, at) =>
  withSpreads(tables, { low: [0, 0.5, 0.9][at % 3] ?? 1, high: 1.6 }),
);

describe("one-way and two-way tables of the plain edition", () => {
  it.each([
    ["of an example", [jobs]],
    ["of a template", [employment]],
    ["of an example where everything is uncertain", [withSpreads(jobs, { low: 0.8, high: 1.3 })]],
    ["of generated calculations", generated],
    ["of generated calculations where everything is uncertain", uncertain],
  ])(
    "are formulas that come to the core's figures: %s",
    (_, all: readonly Tables[]) => {
      for (const tables of all) {
        const plan = planOf(tables);
        const wanted = nativeCells(plan).map((cell) => [cell, cell.value ?? ""] as const);
        expect(wanted.length).toBeGreaterThan(30);
        expect(unlike(wanted, evaluated(plan))).toEqual([]);
      }
    },
    120_000,
  );

  it("have their steps in the plain edition alone", () => {
    const plan = planOf(jobs);
    const steps = (edition: "plain" | "addIn"): number =>
      inEdition(plan, edition)
        .sheets.flatMap(({ cells }) => cells)
        .filter(({ content }) => String(content).startsWith("Känslighet: ")).length;
    expect([steps("plain"), steps("addIn")]).toEqual([5, 0]);
  });

  it("follow what is typed in the tables: base values of 0, another order of importance, another rate", () => {
    const before = withSpreads(jobs, { low: 0.5, high: 1.5 });
    const after = withSpreads(
      {
        ...jobs,
        costs: changed(jobs.costs, "Belopp", (amount, row) => (row === 0 ? 0 : amount * 2)),
        effects: changed(jobs.effects, "Enhetsvärde", (value, row) => (row === 0 ? 0 : value / 3)),
      },
      { low: 0.2, high: 4 },
    );
    const plan = planOf(before);
    const other = planOf(after);
    const native = nativeCells(other).filter(({ row }) => row < lastRow(after));
    // What is dated in the one is dated in the other, and stays as it was: lag, duration and migration.
    const dated = /varaktighet|fördröjning|utflyttning|behållen/;
    const came = evaluated(retyped(plan, other));
    const names = tornado(appraisalIn(after)).rows.map(({ input }) => input.name.sv);
    const live = names.filter((name) => !dated.test(name));
    const rows = native.filter(({ column, content }) => column === 0 && content !== "");
    const found = rows.map((cell) => came(cell)).filter((name) => !dated.test(String(name)));
    expect(found.slice(0, live.length)).toEqual(live);
    const table = new Map(
      tornadoTable(tornado(appraisalIn(after))).map(([name, ...figures]) => [
        (name as { sv: string }).sv,
        figures,
      ]),
    );
    for (const cell of rows) {
      const figures = table.get(String(came(cell)));
      if (!figures || dated.test(String(came(cell)))) continue;
      const beside = native.filter(
        ({ row, column }) => row === cell.row && column > 0 && column < 7,
      );
      expect(
        unlike(
          beside.map((one) => [one, figures[one.column - 1] as number]),
          came,
        ),
      ).toEqual([]);
    }
  });
});

/** The first row after the tornado: title, line, heading, note and header stand over it. */
const lastRow = (tables: Tables): number => 6 + tornado(appraisalIn(tables)).rows.length;

function changed(
  [headers = [], ...rows]: Tables["costs"],
  of: string,
  change: (value: number, row: number) => number,
): Tables["costs"] {
  const at = headers.indexOf(of);
  return [
    headers,
    ...rows.map((row, place) =>
      row.map((cell, column) => (column === at ? change(Number(cell), place) : cell)),
    ),
  ];
}
