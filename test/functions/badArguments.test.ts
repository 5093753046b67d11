import { bothLanguages, call } from "./support/call";

const flows = [[-100, 60, 60]];
const table = [
  [2020, 100],
  [2021, 103],
];

describe("arguments that cannot be used, in both languages", () => {
  it.each([
    ["NPV", [0.03, flows, "sen"], "Tidpunkt ska vara ”början”", "Timing must be “start”"],
    ["PAYBACK", [flows, null, "dagar"], "Enhet ska vara ”år” eller", "Unit must be “years” or"],
    ["PAYBACK", [flows, null, null, 1], "Regel ska vara ”första”", "Rule must be “first”"],
    ["IRR", [flows, -1], "Gissning ska vara ett tal större än −100 %", "Guess must be a number"],
    [
      "IRR",
      [flows, "tio"],
      "Gissning ska vara ett tal",
      "Guess must be a number greater than −100%",
    ],
    ["DISCOUNTFACTOR", [0.03, -1], "År ska vara ett antal år", "Year must be a number of years"],
    ["DISCOUNTFACTOR", [0.03, 1e6], "ska vara högst 100000 år", "must be at most 100000 years"],
    [
      "DISCOUNTFACTORS",
      [0.03, 2.5],
      "ska vara ett helt antal år",
      "must be a whole number of years",
    ],
    ["DISCOUNTFACTORS", [0.03, 20000], "ska vara högst 16383 år", "must be at most 16383 years"],
    ["DISCOUNTFACTORS", [0.03, [[1, "x"]]], "på rad 1, kolumn 2 ska", "in row 1, column 2 must"],
    ["PRESENTVALUE", [0.03, "x", 1], "Belopp ska vara ett tal", "Amount must be a number"],
    ["PRESENTVALUE", [0.03, [[1, 2]], 1], "ska vara en enda cell", "must be a single cell"],
    ["EAC", [0.03, 100, 0], "Antal år ska vara minst 1 år", "Years must be at least 1 year"],
    ["EAC", [0.03, 100, 2.5], "ska vara ett helt antal år", "must be a whole number of years"],
    ["BCR", [0.03, flows, [[0]]], "Kvoten finns inte", "There is no ratio"],
    ["EXCLUSIONCOST", [1083, 12.8, 1], "Andel ska vara en andel", "Share must be a share"],
    ["EXCLUSIONCOST", [-1, 0.1, 1], "Barn ska vara ett antal", "Children must be a count"],
    ["LOANPLAN", [-1, 0.03, 5], "ska vara ett belopp som är 0 eller mer", "an amount of 0 or more"],
    ["LOANPLAN", [1, 0.03, 20000], "ska vara högst 10000 år", "must be at most 10000 years"],
    ["LOANPLAN", [1, 0.03, 5, "balett"], "Typ ska vara ”annuitet”", "Kind must be “annuity”"],
    ["CAPITALCHARGE", [1, 5, 0.03, true], "Typ ska vara ”rak”", "Kind must be “straight”"],
    [
      "REPRICE",
      [1, 15, 2020, "KPI"],
      "Från år ska vara ett årtal",
      "From year must be a calendar year",
    ],
    ["REPRICE", [1, 2015, 2020, "BNP"], "Index ska vara ”KPI” eller", "Index must be “KPI” or"],
    [
      "REPRICE",
      [1, 2015, 2020, "PKV"],
      "PKV räknas om vid varje prognos",
      "revised at every forecast",
    ],
    ["REPRICE", [1, 2015, 2020, 5], "Index ska vara ”KPI” eller", "Index must be “KPI” or"],
    ["REPRICE", [1, 2020, 2022, table], "har inget värde för 2022", "has no value for 2022"],
    ["REPRICE", [1, 2020, 2021, [[1], [2]]], "två kolumner: år och index", "two columns: year and"],
    ["REPRICE", [1, 2020, 2021, [[2020, 0]]], "index större än 0", "an index greater than 0"],
    ["REPRICE", [1, 2020, 2021, [[2020, null]]], "en tom cell på rad 1", "a blank cell in row 1"],
    ["REPRICE", [1, 2020, 2021, [...table, [2020, 5]]], "andra gången på rad 3", "time in row 3"],
    ["REPRICE", [1, 2020, 2021, [["År", "Index"]]], "minst en rad", "at least one row"],
    ["REALRATE", [0.03, 3.5], "Inflation ska vara större än", "Inflation must be greater than"],
    ["TONOMINAL", [1, 0.02, -1], "ska vara ett helt antal år", "must be a whole number of years"],
    ["RATEBANDS", [0.035], "Räntenamn ska vara en text", "Preset must be a text"],
    ["RATEBANDS", ["X"], "Räntenamn ska vara namnet på", "Preset must be the name of"],
    ["REFERENCE", [5], "Id ska vara en text", "Id must be a text"],
    ["REFERENCE", ["bnp"], "Id ska vara id:t för ett referensvärde", "Id must be the id of a"],
    ["REFERENCE", ["kpi", 1999], "det finns inget värde för 1999", "there is no value for 1999"],
    ["REFERENCE", ["kpi", 2015, "pris"], "Fält ska vara ”värde”", "Field must be “value”"],
    ["REFERENCES", ["enhörning"], "Inget referensvärde har alla", "No reference value has all"],
  ] as const)("%s of %j", async (id, cells, sv, en) => {
    const [swedish, english] = await bothLanguages(id, cells);
    expect(swedish).toMatch(/^#(VALUE!|N\/A) \p{Lu}/u);
    expect(swedish).toContain(sv);
    expect(english).toContain(en);
  });

  it.each([
    [[[1, 2]], [[40000]], "Datum ska vara lika många som flödena. Det är 2 flöden och 1 datum."],
    [[[1, 2]], [[40000, null]], "Datum saknas på plats 2, där det finns ett belopp."],
    [[[1, 2]], [[40000, 0]], "Datum saknas på plats 2"],
    [
      [[1, 2]],
      [[40000, "2008-01-01"]],
      "Datum ska vara datum; plats 2 är text. Skriv datumet som 2027-01-31, eller gör om det med DATUMVÄRDE. Det var ”2008-01-01”.",
    ],
    [[[1, 2]], [[40000, true]], "Datum ska vara datum; plats 2 är inget datum"],
    [[[1, 2]], [[40000, -5]], "Datum ska vara datum; plats 2 är inget datum"],
  ])("dates of flows %j on %j", async (amounts, days, message) => {
    expect(await call("XNPV", [0.03, amounts, days])).toContain(`#VALUE! ${message}`);
    expect(await call("XIRR", [amounts, days])).toContain(`#VALUE! ${message}`);
  });

  it("dates without amounts are passed over, and the time of day does not count", async () => {
    const padded = [[-100], [110], [null]];
    expect(await call("XIRR", [padded, [[40000.75], [40365], [null]]])).toBeCloseTo(0.1, 12);
  });

  it("skipped arguments and blanks mean the default", async () => {
    for (const none of [undefined, null, "", [[null]]])
      expect(await call("PAYBACK", [[[-100, 200]], none, none, none])).toBe(0.5);
  });

  it("words are understood in both languages, in any case and with spaces", async () => {
    const values = async (words: string[]) =>
      Promise.all(words.map((word) => call("NPV", [0.1, flows, word])));
    const [start, ...same] = await values([" Början ", "START", "start"]);
    expect(same).toEqual([start, start]);
    expect(await call("PAYBACK", [[[-100, 200]], null, "Månader", "Varaktig"])).toBe(6);
  });
});
