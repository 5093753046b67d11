import { measures, wholeInputs } from "../../../src/core/appraisal";
import { help as breakEvenHelp } from "../../../src/functions/appraisal/breakeven";
import { help as keyFigureHelp } from "../../../src/functions/appraisal/keyfigure";
import { exampleTables } from "../../../src/functions/exampleTables";
import { NotAvailableError } from "../../../src/core/errors";
import { call, cellError } from "../support/callFunction";
import { withCell, withRow } from "../support/editedTables";

const npv = (...more: unknown[]) => call("KEYFIGURE", [...exampleTables, "nettonuvärde", ...more]);

describe("what is left out", () => {
  // A blank cell that is pointed at arrives as 0 on the desktop, and as null on the web.
  it.each([null, 0, ""])("is the default (%j)", async (blank) => {
    expect(await npv(blank, blank)).toBe(-4800);
    const all = await call("CASHFLOW", [...exampleTables]);
    expect(await call("CASHFLOW", [...exampleTables, blank, blank])).toEqual(all);
    const budget = await call("BUDGET", [...exampleTables]);
    expect(await call("BUDGET", [...exampleTables, blank, blank])).toEqual(budget);
    const summary = await call("SUMMARY", [...exampleTables]);
    expect(await call("SUMMARY", [...exampleTables, blank])).toEqual(summary);
    expect(await call("SUMMARY", [...exampleTables, [[blank], [blank]]])).toEqual(summary);
  });
});

describe("the perspective", () => {
  it.each([
    ["kommun", -4800],
    ["Municipality", -4800],
    ["offentlig sektor", 385_600],
    ["public sector", 385_600],
    ["SAMHÄLLE", 385_600],
    ["society", 385_600],
    ["Socialnämnden", -4800],
    ["Regionen", 390_400],
    ["Försäkringskassan", 0],
  ])("is known by its name: %s", async (name, value) => {
    expect(await npv(name)).toBe(value);
  });

  it("may be a set of one's own", async () => {
    const tables = withRow("assumptions", ["perspektiv: Vi två", "kommun; Region"]);
    expect(await call("KEYFIGURE", [...tables, "NPV", "vi två"])).toBe(385_600);
  });

  it("is refused where nobody has that name", async () => {
    const cells = [...exampleTables, "NPV", "Kyrkan"];
    expect((await cellError("KEYFIGURE", cells, "sv")).message).toMatch(
      /^Perspektiv ska vara kommun, offentlig sektor, samhälle.*”Kyrkan”/,
    );
    expect((await cellError("KEYFIGURE", cells, "en")).message).toMatch(
      /^Perspective must be municipality, public sector, society.*“Kyrkan”/,
    );
  });
});

describe("the horizon", () => {
  it("is counted in years after the start", async () => {
    expect(await npv("kommun", 1)).toBe(-120_000);
  });

  it("ends where the calculation ends", async () => {
    const cells = [...exampleTables, "NPV", null, 4];
    expect((await cellError("KEYFIGURE", cells)).message).toMatch(/^Horisont .*högst 3/);
    expect((await cellError("SUMMARY", [...exampleTables, "1; 4"])).message).toMatch(
      /^Horisonter .*högst 3/,
    );
  });

  it.each([
    ["a text", "1; 2"],
    ["a row", [[1, 2]]],
    ["a column with a blank and a repetition", [[1], [0], [2], [2]]],
  ])("of SUMMARY may be %s", async (_, given) => {
    const [header] = (await call("SUMMARY", [...exampleTables, given])) as readonly unknown[][];
    expect(header?.slice(2)).toEqual([
      "1\u00a0år (2027–2028)",
      "2\u00a0år (2027–2029)",
      "Mandatperioden (2027–2028)",
    ]);
  });

  it.each([["fyra"], [2.5], [true], ["1; −2"]])("of SUMMARY is refused: %j", async (given) => {
    expect((await cellError("SUMMARY", [...exampleTables, given])).message).toMatch(
      /^Horisonter ska vara hela år, 1 eller fler/,
    );
  });
});

describe("names of measures and inputs", () => {
  it.each(["sv", "en"] as const)("are all in the help (%s)", (language) => {
    for (const { name } of Object.values(measures))
      expect(keyFigureHelp.definition[language]).toContain(name[language]);
    for (const { name } of Object.values(wholeInputs))
      expect(breakEvenHelp.definition[language]).toContain(name[language]);
  });

  it("are refused where they are unknown", async () => {
    const unknown = [...exampleTables, "lönsamheten"];
    expect((await cellError("KEYFIGURE", unknown)).message).toMatch(/^Mått ska vara ett mått/);
    expect((await cellError("BREAKEVEN", unknown)).message).toMatch(/^Indata ska vara ett indata/);
  });

  it("say why there is no figure", async () => {
    const shown = await cellError("KEYFIGURE", [...exampleTables, "payback", null, 1], "en");
    expect(shown).toMatchObject({ code: "#N/A" });
    expect(shown.message).toMatch(/money does not come back/);
    const [, , , , , , , payback] = (await call("SUMMARY", [...exampleTables])) as unknown[][];
    expect(payback?.[3]).toBeInstanceOf(NotAvailableError);
  });
});

describe("numbers that are written as Swedish text", () => {
  it("are read like numbers", async () => {
    const tables = withCell("costs", 2, "Belopp", "0,2 mnkr");
    withCell("effects", 2, "Enhetsvärde", "25 000 kr", tables);
    withCell("assumptions", 6, "Värde", "25 %", tables);
    expect(await call("KEYFIGURE", [...tables, "nettonuvärde"])).toBe(-4800);
  });
});

describe("ten thousand rows", () => {
  it("are read, appraised and checked within the time a host allows", async () => {
    const [assumptions, participants, costs, [header, row = []]] = exampleTables;
    const rows = Array.from({ length: 10_000 }, (_, at) => [`E${String(at)}`, ...row.slice(1)]);
    const tables = [assumptions, participants, costs, [header, ...rows]];
    const started = performance.now();
    // 10 000 effects of 100 000 a year, years 1–3
    expect(await call("KEYFIGURE", [...tables, "NPV"])).toBe(1e9 * 1.952 - 200_000);
    await call("CHECKMODEL", tables);
    // The budget is 2 s; three times as much fails, for machines differ.
    expect(performance.now() - started).toBeLessThan(6000);
  });
});
