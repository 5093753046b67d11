import { readAppraisal, type CellValue, type Problem, type Tables } from "../../../src/core/model";
import { tablesOf, type TableRows } from "../support/tablesOf";

type Row = Readonly<Record<string, CellValue>>;

const assumptions = { startår: 2027, "andel som lyckas": 0.2 };
const cost: Row = { Id: "K1", Aktör: "Socialnämnden", Slag: "engång", Belopp: 1000, Från: 2027 };
const effect: Row = {
  Id: "E1",
  Aktör: "Socialnämnden",
  Slag: "real",
  Enhetsvärde: 1000,
  Fördröjning: 1,
  Varaktighet: 5,
  Evidensgrad: 1,
};
const good: TableRows = {
  assumptions,
  participants: [{ År: 2027, Antal: 10 }],
  costs: [cost],
  effects: [effect],
};

const problemsOf = (rows: Partial<TableRows>) =>
  readAppraisal(tablesOf({ ...good, ...rows })).problems;
const withEffect = (change: Row) => problemsOf({ effects: [{ ...effect, ...change }] });
const withCost = (change: Row) => problemsOf({ costs: [{ ...cost, ...change }] });
const withKeys = (keys: Record<string, CellValue>) =>
  problemsOf({ assumptions: { ...assumptions, ...keys } });

/** A problem as one line: how grave, where, what. */
const line = ({ severity, table, row, column, what }: Problem) =>
  `${severity} ${table}${row === undefined ? "" : ` ${String(row)}`}${column ? ` ${column.sv}` : ""}: ${what.sv}`;
const lines = (problems: readonly Problem[]) => problems.map(line);

describe("readAppraisal", () => {
  it("takes a band from year 0 and another from year 1", () => {
    const keys = { ...assumptions, diskonteringsränta: 0.035, "diskonteringsränta: 1": 0.03 };
    const { appraisal, problems } = readAppraisal(tablesOf({ ...good, assumptions: keys }));
    expect(problems).toEqual([]);
    expect(appraisal?.discounting.schedule.bands).toEqual([
      { from: 0, rate: 0.035 },
      { from: 1, rate: 0.03 },
    ]);
  });

  it("finds nothing to say about sound tables", () => {
    const { appraisal, problems } = readAppraisal(tablesOf(good));
    expect(problems).toEqual([]);
    expect(appraisal?.horizons).toEqual([1, 4, 5, 25]);
    expect(appraisal?.lastYearOfTerm).toBe(2030);
    expect(appraisal?.discounting.preset).toBe("SE-ASEK-2018");
  });

  it.each([
    [2026, 2030],
    [2027, 2030],
    [2029, 2030],
    [2030, 2034],
    [2025, 2026],
  ])("ends the term of a start in %d in %d", (startår, last) => {
    const { appraisal } = readAppraisal(
      tablesOf({ assumptions: { startår, "andel som lyckas": 1 } }),
    );
    expect(appraisal?.lastYearOfTerm).toBe(last);
  });

  it("reads English headers, mixed columns, and Swedish numbers as text", () => {
    const tables: Tables = {
      assumptions: [
        ["Värde", "Key"],
        ["2027", "Start year"],
        ["12,8 %", " SUCCESS  rate "],
        ["SE-ASEK-2018", "discount rate"],
      ],
      participants: [
        ["Number", "År"],
        ["1 234,5", 2027],
      ],
      costs: [
        ["Id", "Actor", "Kind", "Belopp", "From"],
        ["K1", "socialnämnden", "Once", "1,2 mnkr", 2027],
      ],
      effects: [
        ["Id", "Actor", "Kind", "Enhetsvärde", "Counterpart"],
        ["E1", "region", "Transfer", "−450 tkr", "Individual"],
      ],
    };
    const { appraisal, problems } = readAppraisal(tables);
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(appraisal?.successRate).toBe(0.128);
    expect(appraisal?.cohorts[0]?.number).toBe(1234.5);
    expect(appraisal?.costs[0]?.amount).toBe(1_200_000);
    expect(appraisal?.effects[0]).toMatchObject({
      unitValue: -450_000,
      actor: { name: "Region" },
      counterpart: { name: "Individ/hushåll" },
    });
  });

  it("skips spare rows of blanks and zeros", () => {
    expect(
      problemsOf({
        participants: [
          { År: 2027, Antal: 10 },
          { År: null, Antal: 0 },
        ],
      }),
    ).toEqual([]);
  });

  describe("stops at", () => {
    it("a missing table, a missing column, and one that is there twice", () => {
      const { problems } = readAppraisal({
        assumptions: [
          ["Nyckel", "Värde", "Key"],
          ["startår", 2027, ""],
        ],
        participants: [["År"]],
        costs: [],
        effects: [["Id", "Aktör", "Slag", "Enhetsvärde"]],
      });
      expect(lines(problems)).toEqual([
        "error assumptions 1 Nyckel: Kolumnen finns två gånger.",
        "error participants 1 Antal: Kolumnen saknas.",
        "error costs: Tabellen Kostnader saknas.",
      ]);
    });

    it.each<[string, () => readonly Problem[], string]>([
      [
        "an id twice",
        () => problemsOf({ costs: [cost, cost] }),
        "error costs 3 Id: Id ”K1” används redan.",
      ],
      [
        "an id in two tables",
        () => withEffect({ Id: "k1" }),
        "error effects 2 Id: Id ”k1” används redan.",
      ],
      ["no id", () => withCost({ Id: null }), "error costs 2 Id: Cellen är tom."],
      [
        "an unknown actor",
        () => withCost({ Aktör: "Kommun" }),
        "error costs 2 Aktör: Aktören ”Kommun” är inte känd.",
      ],
      [
        "an unknown kind",
        () => withCost({ Slag: "ibland" }),
        "error costs 2 Slag: ”ibland” är inget av valen.",
      ],
      [
        "a negative cost",
        () => withCost({ Belopp: -5 }),
        "error costs 2 Belopp: −5 är mindre än 0.",
      ],
      [
        "a yearly cost without an end",
        () => withCost({ Slag: "per år" }),
        "error costs 2 Till: Cellen är tom.",
      ],
      [
        "an end before its start",
        () => withCost({ Slag: "per år", Från: 2030, Till: 2028 }),
        "error costs 2 Till: Till ligger före Från.",
      ],
      [
        "a cost before the start year",
        () => withCost({ Från: 2026 }),
        "error costs 2 Från: 2026 ligger före startåret 2027.",
      ],
      [
        "a cell with an error",
        () => withCost({ Belopp: "#SAKNAS!" }),
        "error costs 2 Belopp: Cellen visar felet #SAKNAS!.",
      ],
      [
        "a number with two signs",
        () => withCost({ Belopp: "1.234,5" }),
        "error costs 2 Belopp: ”1.234,5” kan läsas på två sätt.",
      ],
      [
        "a text for a number",
        () => withCost({ Belopp: "mycket" }),
        "error costs 2 Belopp: ”mycket” är inget tal.",
      ],
      [
        "a truth for a number",
        () => withCost({ Belopp: true }),
        "error costs 2 Belopp: SANT är inget tal.",
      ],
      [
        "a share over 1",
        () => withEffect({ Dödvikt: 1.2 }),
        "error effects 2 Dödvikt: 1,2 är ingen andel mellan 0 och 100 %.",
      ],
      [
        "half a year",
        () => withEffect({ Varaktighet: 2.5 }),
        "error effects 2 Varaktighet: 2,5 är inget helt antal år.",
      ],
      [
        "a grade 7",
        () => withEffect({ Evidensgrad: 7 }),
        "error effects 2 Evidensgrad: 7 är ingen evidensgrad.",
      ],
      [
        "a transfer without counterpart",
        () => withEffect({ Slag: "transferering" }),
        "error effects 2 Motpart: Motpart saknas.",
      ],
      [
        "a counterpart that is the actor",
        () => withEffect({ Slag: "transferering", Motpart: "Socialnämnden" }),
        "error effects 2 Motpart: Motparten är samma som aktören.",
      ],
      [
        "a counterpart of a real effect",
        () => withEffect({ Motpart: "Region" }),
        "error effects 2 Motpart: Real och inkomst har ingen motpart.",
      ],
      [
        "an unknown counterpart",
        () => withEffect({ Slag: "transferering", Motpart: "Bolaget" }),
        "error effects 2 Motpart: Aktören ”Bolaget” är inte känd.",
      ],
      [
        "tax paid by a Region",
        () => withEffect({ Slag: "skatt", Motpart: "Region" }),
        "error effects 2 Motpart: Motparten betalar ingen skatt.",
      ],
      [
        "two price years without an index",
        () => withEffect({ Prisår: 2024 }),
        "error effects 2 Prisår: Beloppet är i 2024 års priser och kalkylen i 2027 års, men inget index finns.",
      ],
      [
        "participants before the start",
        () => problemsOf({ participants: [{ År: 2020, Antal: 5 }] }),
        "error participants 2 År: 2020 ligger före startåret 2027.",
      ],
      [
        "no number of participants",
        () => problemsOf({ participants: [{ År: 2027, Antal: null }] }),
        "error participants 2 Antal: Cellen är tom.",
      ],
      [
        "low above the value",
        () => withEffect({ Lågt: 2000, Högt: 3000 }),
        "error effects 2 Lågt: Värdet ligger inte mellan lågt och högt (2000 och 3000).",
      ],
      [
        "a distribution without a range",
        () => withEffect({ Fördelning: "PERT" }),
        "error effects 2 Lågt: Fördelningen saknar lågt och högt.",
      ],
      [
        "a rate of 3.5",
        () => withKeys({ diskonteringsränta: 3.5 }),
        "error assumptions 4 Värde: 3,5 är ingen ränta mellan −100 och 100 %.",
      ],
      [
        "an unknown preset",
        () => withKeys({ diskonteringsränta: "SE-XX" }),
        "error assumptions 4 Värde: Räntan ”SE-XX” finns inte.",
      ],
      [
        "a key twice",
        () => withKeys({ "Success rate": 0.3 }),
        "error assumptions 4 Nyckel: Nyckeln ”Success rate” finns två gånger.",
      ],
      [
        "bands without a beginning",
        () => withKeys({ "diskonteringsränta: 31": 0.03 }),
        "error assumptions 4 Värde: Räntans första steg saknas.",
      ],
      [
        "the band from the start twice",
        () => withKeys({ diskonteringsränta: 0.035, "diskonteringsränta: 0": 0.03 }),
        "error assumptions 4 Värde: Räntan från start anges två gånger.",
      ],
      [
        "financing above the cost",
        () => withKeys({ "finansiering: Region": "70 %", "finansiering: Staten i övrigt": "40 %" }),
        "error assumptions 5 Värde: Finansieringen är mer än hela kostnaden för Socialnämnden.",
      ],
      [
        "financing without a unit",
        () => withKeys({ "finansiering: Region": 0.5 }),
        "error assumptions 4 Värde: Enheten ska vara % eller kr. Det var tomt.",
      ],
      [
        "a term that ended",
        () => withKeys({ "mandatperiodens sista år": 2026 }),
        "error assumptions 4 Värde: Mandatperioden slutar 2026, före startåret.",
      ],
      [
        "a perspective with an actor's name",
        () => withKeys({ "perspektiv: Region": "kommun" }),
        "error assumptions 4 Nyckel: ”Region” är redan namnet på en aktör eller ett perspektiv.",
      ],
      [
        "another kind for a known name",
        () => withKeys({ "aktör: Region": "stat" }),
        "error assumptions 4 Nyckel: ”Region” har redan ett annat slag.",
      ],
    ])("%s", (_, problems, expected) => {
      expect(lines(problems())).toContain(expected);
      const { appraisal } = readAppraisal(tablesOf(good));
      expect(appraisal).toBeDefined();
    });

    it("a missing start year and success rate, each said once", () => {
      const problems = problemsOf({ assumptions: { namn: "Exempel" } });
      expect(lines(problems)).toEqual([
        "error assumptions: Antagandet ”startår” saknas.",
        "error assumptions: Antagandet ”andel som lyckas” saknas.",
      ]);
    });
  });

  describe("warns of or notes", () => {
    it.each<[string, () => readonly Problem[], string]>([
      [
        "no evidence grade",
        () => withEffect({ Evidensgrad: 0 }),
        "warning effects 2 Evidensgrad: Effekten har ingen evidensgrad.",
      ],
      [
        "lag 0",
        () => withEffect({ Fördröjning: 0 }),
        "note effects 2 Fördröjning: Effekten börjar redan det år deltagarna börjar, och ger då ett helt år.",
      ],
      [
        "an unusual haircut",
        () => withEffect({ Evidensgrad: 4 }),
        "note effects 2 Försiktighetsavdrag: Evidensgrad 4 brukar ge avdraget 15\u00a0%; här står 0\u00a0%.",
      ],
      [
        "income of a committee",
        () => withEffect({ Slag: "inkomst" }),
        "warning effects 2 Aktör: Socialnämnden har en inkomst av produktion. Den brukar tillfalla individ eller företag.",
      ],
      [
        "a duration past the horizon",
        () => withEffect({ Varaktighet: 40 }),
        "note effects 2 Varaktighet: Effekten varar längre än kalkylens 25 år. Det som kommer efter räknas inte.",
      ],
      [
        "an effect after the horizon",
        () => withEffect({ Fördröjning: 26 }),
        "warning effects 2 Fördröjning: Effekten börjar först efter den längsta horisonten och räknas inte alls.",
      ],
      [
        "parts of persons",
        () => problemsOf({ participants: [{ År: 2027, Antal: 2.5 }] }),
        "warning participants 2 Antal: 2,5 deltagare är inget helt antal.",
      ],
      [
        "a cost after the horizon",
        () => withCost({ Från: 2060 }),
        "note costs 2 Till: Kostnaden faller helt eller delvis efter den längsta horisonten. Den delen anges vid sidan av.",
      ],
      [
        "a nominal preset",
        () => withKeys({ diskonteringsränta: "SE-SKR-2025" }),
        "warning assumptions 4 Värde: SE-SKR-2025 är en nominell ränta, men kalkylens belopp är reala.",
      ],
      [
        "a tax factor",
        () => withKeys({ skattefaktor: 1.3 }),
        "note assumptions 4 Värde: Skattefaktorn 1,3 räknar med skattefinansieringens kostnad för samhället.",
      ],
      [
        "a kept share without a source",
        () => withKeys({ "behållen andel kommun": 0.05 }),
        "warning assumptions 4 Värde: Behållen andel efter utjämning har ingen källa.",
      ],
      [
        "an unknown key",
        () => withKeys({ budgetansvarig: "Eva" }),
        "note assumptions 4 Nyckel: Nyckeln ”budgetansvarig” är inte känd och påverkar ingenting.",
      ],
      [
        "a rate ten times too high",
        () => withKeys({ diskonteringsränta: 0.35 }),
        "warning assumptions 4 Värde: Räntan 35\u00a0% är hög – menade du 3,5\u00a0%?",
      ],
      [
        "a personal identity number",
        () => withCost({ Post: "Insats för 20010101-1234" }),
        "warning costs 2 Post: Texten liknar ett personnummer.",
      ],
    ])("%s", (_, problems, expected) => {
      expect(lines(problems())).toContain(expected);
      expect(problems().filter(({ severity }) => severity === "error")).toEqual([]);
    });

    it("deadweight together with a comparison group", () => {
      const problems = problemsOf({
        assumptions: { ...assumptions, "jämförelse: kontroller": 40 },
        effects: [{ ...effect, Dödvikt: 0.1 }],
      });
      expect(lines(problems)).toEqual([
        "warning effects 2 Dödvikt: Dödvikten kan vara dragen två gånger. Jämförelsegruppen räknar redan bort den.",
      ]);
    });

    it("an amount on an extrapolated index", () => {
      const keys = { "index: 2024": 100, "index: 2025": 104, framskrivning: 0.02 };
      const problems = problemsOf({
        assumptions: { ...assumptions, ...keys },
        effects: [{ ...effect, Prisår: 2024 }],
      });
      expect(lines(problems)).toEqual([
        "note effects 2 Prisår: Beloppet är framskrivet: indexets sista år är 2025.",
      ]);
    });
  });

  it("has every problem in both languages, with a remedy", () => {
    for (const { what, remedy } of withEffect({
      Dödvikt: 2,
      Aktör: "X",
      Slag: "y",
      Evidensgrad: 0,
    }))
      for (const text of [what.sv, what.en, remedy.sv, remedy.en])
        expect(text.length).toBeGreaterThan(5);
  });

  it("checks 10 000 rows within 2 s", () => {
    const effects = Array.from({ length: 10_000 }, (_, row) => ({
      ...effect,
      Id: `E${String(row)}`,
    }));
    const tables = tablesOf({ ...good, effects: [...effects, { ...effect, Dödvikt: 7 }] });
    const began = performance.now();
    const { problems } = readAppraisal(tables);
    expect(performance.now() - began).toBeLessThan(2000);
    expect(lines(problems)).toEqual([
      "error effects 10002 Dödvikt: 7 är ingen andel mellan 0 och 100 %.",
      "error effects 10002 Id: Id ”E1” används redan.",
    ]);
  });
});
