import fc from "fast-check";
import { readAppraisal, writeAppraisal, type Tables } from "../../../src/core/model";
import { arbitraryTables } from "../support/arbitraryTables";
import { appraisalOf, tablesOf } from "../support/tablesOf";

const read = (tables: Tables) => {
  const { appraisal, problems } = readAppraisal(tables);
  expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  return appraisal;
};

describe("writeAppraisal", () => {
  it("gives tables that read back as the same appraisal, in either language", () => {
    fc.assert(
      fc.property(
        arbitraryTables,
        fc.constantFrom("sv" as const, "en" as const),
        (rows, language) => {
          const appraisal = appraisalOf(rows);
          expect(read(writeAppraisal(appraisal, language))).toEqual(appraisal);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("keeps unknown keys, extra columns, spreads and every prefix", () => {
    const appraisal = appraisalOf({
      assumptions: [
        { Nyckel: "namn", Värde: "Tidiga insatser", Lågt: null, "Egen kolumn": "behåll" },
        { Nyckel: "startår", Värde: 2027 },
        { Nyckel: "andel som lyckas", Värde: 0.2, Lågt: 0.1, Högt: 0.3, Fördelning: "PERT" },
        { Nyckel: "tidpunkt", Värde: "halvår" },
        { Nyckel: "diskonteringsränta: 0", Värde: 0.035 },
        { Nyckel: "diskonteringsränta: 31", Värde: 0.03 },
        { Nyckel: "inflation: 2028", Värde: 0.02 },
        { Nyckel: "index: 2026", Värde: 410.5 },
        { Nyckel: "aktör: Kulturhuset", Värde: "kommun" },
        { Nyckel: "perspektiv: Samordning", Värde: "kommun; Region; Försäkringskassan" },
        { Nyckel: "finansiering: Region", Värde: "25 %" },
        { Nyckel: "jämförelse: kontroller", Värde: 40 },
        { Nyckel: "jämförelse: beskrivning", Värde: "Grannskolan" },
        { Nyckel: "samvariation: andel som lyckas × E1", Värde: 0.4 },
        { Nyckel: "fond: modell", Värde: "återföring" },
        { Nyckel: "fond: risk", Värde: "delad" },
        { Nyckel: "fond: tak", Värde: "bidrag" },
        { Nyckel: "E1 varaktighet", Värde: 0, Lågt: 5, Högt: 15, Fördelning: "triangel" },
        { Nyckel: "att fråga om", Värde: "löner 2026" },
      ],
      participants: [{ År: 2027, Antal: 30 }],
      costs: [
        {
          Id: "K1",
          Aktör: "Kulturhuset",
          Slag: "engång",
          Belopp: "1,2 mnkr",
          Från: 2027,
          Lågt: 1e6,
          Högt: 15e5,
        },
      ],
      effects: [
        {
          Id: "E1",
          Aktör: "Region",
          Slag: "real",
          Enhetsvärde: 0.3,
          Varaktighet: 10,
          Fördelning: "−12000,5@0,3; 0,3@0,5; 0,0000001@0,2",
          Kommentar: "kolla",
        },
      ],
      notMonetised: [{ Effekt: "Trygghet", "För vem": "Barn", "Riktning och storlek": "++" }],
    });
    for (const language of ["sv", "en"] as const)
      expect(read(writeAppraisal(appraisal, language))).toEqual(appraisal);
    const english = writeAppraisal(appraisal, "en");
    expect(english.effects[0]).toContain("Kommentar");
    expect(english.assumptions.map(([key]) => key)).toEqual(
      expect.arrayContaining(["att fråga om", "fund: model", "comparison: controls"]),
    );
    expect(appraisal.rowInputs).toEqual([
      {
        id: "E1",
        column: "duration",
        spread: { low: 5, high: 15, distribution: { shape: "triangular" } },
      },
    ]);
  });

  it("leaves no numeric cell empty", () => {
    const tables = writeAppraisal(
      appraisalOf({
        assumptions: { startår: 2027, "andel som lyckas": 0.5 },
        costs: [{ Id: "K1", Aktör: "Socialnämnden", Slag: "engång", Belopp: 1, Från: 2027 }],
        effects: [{ Id: "E1", Aktör: "Region", Slag: "real", Enhetsvärde: 5 }],
      }),
      "sv",
    );
    for (const table of [tables.costs, tables.effects])
      expect(table[1]?.filter((cell) => cell === null)).toEqual([]);
  });

  it("writes the same tables whatever the order of columns was", () => {
    const tables = tablesOf({
      assumptions: { startår: 2027, "andel som lyckas": 0.5 },
      participants: [{ År: 2028, Antal: 3 }],
    });
    const turned = {
      ...tables,
      participants: tables.participants.map((row) => [...row].reverse()),
    };
    expect(read(turned)).toEqual(read(tables));
  });
});
