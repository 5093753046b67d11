import { examples } from "../../../src/core/examples";
import { readAppraisal, type Table, type Tables } from "../../../src/core/model";

/** As Excel hands tables to a function on the desktop: every blank cell is 0. */
function blanksAsZero(tables: Tables): Tables {
  const table = (rows: Table): Table => rows.map((row) => row.map((cell) => cell ?? 0));
  const { assumptions, participants, costs, effects, notMonetised } = tables;
  return {
    assumptions: table(assumptions),
    participants: table(participants),
    costs: table(costs),
    effects: table(effects),
    ...(notMonetised && { notMonetised: table(notMonetised) }),
  };
}

/** A row without the columns that the format does not know, in which 0 stays 0. */
const known = <Row extends { readonly extra: unknown }>(row: Row) => ({ ...row, extra: [] });

describe("tables whose blank cells arrive as 0", () => {
  it.each(
    examples.flatMap(({ id, cases }) => cases.map((one) => [`${id}, ${one.id}`, one] as const)),
  )("are the same appraisal: %s", (_id, { tables }) => {
    const { appraisal, problems } = readAppraisal(blanksAsZero(tables));
    const asWritten = readAppraisal(tables);
    expect(problems).toEqual(asWritten.problems);
    expect(appraisal?.effects.map(known)).toEqual(asWritten.appraisal?.effects.map(known));
    expect(appraisal?.costs.map(known)).toEqual(asWritten.appraisal?.costs.map(known));
    expect(appraisal?.name).toBe(asWritten.appraisal?.name);
  });

  it("keep an empty name empty", () => {
    const [first] = examples;
    const tables = first!.cases[0].tables;
    const unnamed = tables.assumptions.map((row) =>
      row[0] === "namn" ? row.map((cell, at) => (at === 1 ? 0 : cell)) : row,
    );
    expect(readAppraisal({ ...tables, assumptions: unnamed }).appraisal?.name).toBe("");
  });
});
