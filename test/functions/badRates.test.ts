import { registry } from "../../src/functions/registry.generated";
import { bothLanguages, call } from "./support/call";

const flows = [[-100, 60, 60]];
const npv = (rate: unknown) => bothLanguages("NPV", [rate, flows, null]);

describe("a rate that cannot be used", () => {
  it.each([
    [
      3.5,
      "#VALUE! Ränta ska vara större än −100 % och mindre än 100 %. Skriv 3,5 % eller 0,035. Det var 3,5.",
      "#VALUE! Rate must be greater than −100% and less than 100%. Write 3.5% or 0.035. It was 3.5.",
    ],
    [
      -1,
      "#VALUE! Ränta ska vara större än −100 % och mindre än 100 %. Skriv 3,5 % eller 0,035. Det var −1.",
      "#VALUE! Rate must be greater than −100% and less than 100%. Write 3.5% or 0.035. It was −1.",
    ],
    [
      "abc",
      "#VALUE! Ränta ska vara ett tal som 3,5 % eller namnet på en fastställd ränta: SE-ASEK-2018, UK-GREENBOOK-2022, DK-2021. Det var ”abc”.",
      "#VALUE! Rate must be a number such as 3.5% or the name of a published rate: SE-ASEK-2018, UK-GREENBOOK-2022, DK-2021. It was “abc”.",
    ],
    [
      "SE-ASEK-2031",
      "#VALUE! Ränta ska vara ett tal som 3,5 % eller namnet på en fastställd ränta: SE-ASEK-2018, UK-GREENBOOK-2022, DK-2021. Det var ”SE-ASEK-2031”.",
      "#VALUE! Rate must be a number such as 3.5% or the name of a published rate: SE-ASEK-2018, UK-GREENBOOK-2022, DK-2021. It was “SE-ASEK-2031”.",
    ],
    [
      true,
      "#VALUE! Ränta ska vara ett tal som 3,5 %, ett namn som ”SE-ASEK-2018” eller en tabell med från-år och ränta. Det var SANT.",
      "#VALUE! Rate must be a number such as 3.5%, a name such as “SE-ASEK-2018”, or a table of from-year and rate. It was TRUE.",
    ],
  ])("%p says what to write", async (rate, sv, en) => {
    expect(await npv(rate)).toEqual([sv, en]);
    expect(await npv([[rate]])).toEqual([sv, en]);
  });

  it.each([
    [
      [[0.03], [0.02]],
      "ska ha två kolumner: från-år och ränta. Området har 1.",
      "The range has 1.",
    ],
    [[[0, 0.03, 1]], "ska ha två kolumner", "must have two columns"],
    [[["Från år", "Ränta"]], "minst en rad med från-år och ränta", "at least one row"],
    [
      [
        [0, 0.03],
        [null, 0.02],
      ],
      "har en tom cell på rad 2.",
      "has a blank cell in row 2.",
    ],
    [
      [
        [0, 0.03],
        [5, ""],
      ],
      "har en tom cell på rad 2.",
      "has a blank cell in row 2.",
    ],
    [
      [
        [0, 0.03],
        [30, 0.02],
        [10, 0.01],
      ],
      "Rad 3 har år 10 efter år 30.",
      "Row 3 has year 10 after year 30.",
    ],
    [
      [
        [0, 0.03],
        [30, 0.02],
        [30, 0.01],
      ],
      "har år 30 två gånger, andra gången på rad 3.",
      "has year 30 twice, the second time in row 3.",
    ],
    [[[2, 0.03]], "ska börja med år 0 eller 1. Rad 1", "must start with year 0 or 1. Row 1"],
    [[[0, 3.5]], "på rad 1 ska vara större än −100 %", "in row 1 must be greater than −100%"],
    [[[0.5, 0.03]], "på rad 1 ska vara ett helt antal år", "in row 1 must be a whole number"],
    [
      [
        ["Från år", "Ränta"],
        [0, "tre"],
      ],
      "på rad 2 ska vara ett tal",
      "in row 2 must be a number",
    ],
  ])("the table %j names the row", async (table, sv, en) => {
    const [swedish, english] = await npv(table);
    expect(swedish).toContain(sv);
    expect(english).toContain(en);
    expect(swedish).toMatch(/^#VALUE! Ränta /);
  });

  it("is refused alike by every function with a rate", async () => {
    for (const { id, parameters } of registry) {
      const place = parameters.findIndex(({ kind }) => kind === "rate" || kind === "oneRate");
      if (place < 0) continue;
      const cells = parameters.map((parameter) => sound(parameter.kind));
      cells[place] = 3.5;
      expect([id, await call(id, cells)]).toEqual([id, expect.stringContaining("Skriv 3,5 %")]);
    }
  });

  it("may be a table with headings, and such a table is what RATEBANDS gives", async () => {
    const bands = (await call("RATEBANDS", ["UK-GREENBOOK"])) as readonly (readonly unknown[])[];
    const table = bands.map((row) => row.slice(0, 2));
    const years = [[0, 1, 30, 31, 400]];
    expect(await call("DISCOUNTFACTORS", [table, years])).toEqual(
      await call("DISCOUNTFACTORS", ["UK-GREENBOOK-2022", years]),
    );
  });

  it("a schedule is refused where one rate is needed", async () => {
    expect(await call("XNPV", ["UK-GREENBOOK", [[1]], [[40000]]], "en")).toBe(
      "#VALUE! Rate must be one rate for all years, for example 3.5%. It was a schedule of 6 rates.",
    );
  });

  it("a blank one is 0, alone or as a cell", async () => {
    for (const blank of [null, "", [[null]], [[""]], 0])
      expect(await call("NPV", [blank, flows, null])).toBe(20);
  });
});

/** Something usable for an argument of a kind, to test another argument by. */
function sound(kind: string): unknown {
  const usable: Readonly<Record<string, unknown>> = {
    rate: 0.03,
    oneRate: 0.03,
    flows: [[-100, 60, 60]],
    amount: 100,
    time: 1,
    yearCount: 2,
    horizonOrYears: 2,
    dates: [[40000, 40100, 40200]],
    inflation: 0.02,
  };
  return usable[kind] ?? null;
}
