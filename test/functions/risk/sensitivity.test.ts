import { NotAvailableError } from "../../../src/core/errors";
import { exampleTablesWithRange } from "../../../src/functions/exampleTables";
import { bothLanguages, call } from "../support/call";
import { copy, withCell } from "../support/editedTables";

const none = [null, null, null];

describe("SENSITIVITY, TWOWAY and TORNADO, what they are given wrong", () => {
  it("an unknown input is named, with those that may have been meant", async () => {
    const [sv, en] = await bothLanguages("SENSITIVITY", [
      ...copy(),
      "E1 varaktghet",
      [[1]],
      ...none,
    ]);
    expect(sv).toMatch(
      /^#VALUE! Indata ska vara ett indata.*”E1 varaktghet”\. Menade du E1 varaktighet/,
    );
    expect(en).toMatch(/^#VALUE! Input must be an input.*Did you mean E1 duration/);
    const second = await call("TWOWAY", [...copy(), "K1", [[1]], "kostnaden", [[1]], ...none]);
    expect(second).toMatch(/^#VALUE! Indata2 ska vara ett indata/);
  });

  it("a value that is not a number is named by its place", async () => {
    const [sv, en] = await bothLanguages("SENSITIVITY", [...copy(), "K1", [[1], ["två"]], ...none]);
    expect(sv).toMatch(/^#VALUE! Värden ska vara tal; plats 2 .*”två”/);
    expect(en).toMatch(/^#VALUE! Values must be numbers; place 2/);
    expect(await call("TWOWAY", [...copy(), "K1", [[1]], "E1", [[true, 2]], ...none])).toMatch(
      /^#VALUE! Värden2 ska vara tal; plats 1/,
    );
  });

  it("no values, too many, or a block are refused; blanks among them are passed over", async () => {
    expect(await call("SENSITIVITY", [...copy(), "K1", [[null], [""]], ...none])).toMatch(
      /^#VALUE! Värden ska vara minst ett värde/,
    );
    const many = Array.from({ length: 1001 }, (_, value) => [value]);
    expect(await call("SENSITIVITY", [...copy(), "K1", many, ...none])).toMatch(
      /högst 1000 värden/,
    );
    expect(
      await call("SENSITIVITY", [
        ...copy(),
        "K1",
        [
          [1, 2],
          [3, 4],
        ],
        ...none,
      ]),
    ).toMatch(/^#VALUE! Värden/);
    expect(await call("SENSITIVITY", [...copy(), "K1", [[195_200, null]], ...none])).toEqual([
      ["K1 belopp", "Nettonuvärde"],
      [195_200, 0],
    ]);
  });

  it("a value that the input cannot have is #N/A with the reason in its cell, and the rest is there", async () => {
    const rows = await call("TWOWAY", [
      ...copy(),
      "andel som lyckas",
      [[0.5], [1.5]],
      "K1",
      [[195_200]],
      ...none,
    ]);
    expect((rows as unknown[][])[1]).toEqual([0.5, 0]);
    const refused = (rows as unknown[][])[2]?.[1] as NotAvailableError;
    expect(refused).toBeInstanceOf(NotAvailableError);
    expect(refused.describe("sv")).toBe(
      "Andel som lyckas ska vara ett tal från 0 till 1. Det var 1,5.",
    );
  });

  it("low above high stops with its cell, as any error of the tables", async () => {
    const tables = withCell("costs", 2, "Högt", 100_000, withCell("costs", 2, "Lågt", 300_000));
    expect(await call("TORNADO", [...tables, ...none])).toMatch(/^#VALUE! Kostnader rad 2, Lågt/);
  });

  it("no range at all says where to fill in one; a measure that is yes or no says which to choose", async () => {
    expect(await call("TORNADO", [...copy(), ...none])).toMatch(
      /^#N\/A Inget indata har både ett lågt och ett högt värde\. Fyll i kolumnerna Lågt och Högt/,
    );
    expect(
      await call("TORNADO", [...exampleTablesWithRange, "återbetalningsmål nått", null, null]),
    ).toMatch(/^#VALUE! Mått ska vara ett mått som är ett tal/);
  });

  it("measure, perspective and horizon are checked as in KEYFIGURE; 0 is blank", async () => {
    const ask = (...rest: unknown[]) => call("SENSITIVITY", [...copy(), "K1", [[0]], ...rest]);
    expect(await ask("vinst", null, null)).toMatch(/^#VALUE! Mått ska vara ett mått/);
    expect(await ask(null, "landstinget", null)).toMatch(/^#VALUE! Perspektiv ska vara/);
    expect(await ask(null, null, 99)).toMatch(/^#VALUE! Horisont ska vara/);
    expect(await ask(0, 0, 0)).toEqual(await ask(null, null, null));
  });

  it("follows an edited low and high", async () => {
    const swing = async (high: number) => {
      const tables = withCell("costs", 2, "Högt", high, withCell("costs", 2, "Lågt", 200_000));
      return ((await call("TORNADO", [...tables, ...none])) as unknown[][])[1]?.[5];
    };
    expect([await swing(250_000), await swing(260_000)]).toEqual([50_000, 60_000]);
  });
});
