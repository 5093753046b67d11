import { cashOf, figure, flowOf, list, plain } from "./handFigures";
import { dec } from "./decimal";
import { discountFactors } from "./naiveDiscount";
import { budget } from "./naiveBudget";
import { naiveAppraisal } from "./naiveAppraisal";
import { readNaive } from "./readNaive";
import { smallTables } from "./smallTables";

// Every expected figure is worked out in the comment above it. Section numbers are docs/method.md's.

describe("effects, section 3", () => {
  it("multiplies volume, unit value, drop-off and haircut, by cohort", () => {
    // volume 1: 10 · 0.5 · 0.8 · (1 − 0.1) · 0.75 · (1 − 0.2) = 2.16; volume 2: 20 · 0.25 · 0.432 = 2.16
    // first effect year: 2.16 · 10 000 · (1 − 0.1) = 19 440; second: half; none in the third (duration 2)
    const tables = smallTables({
      assumptions: { "andel som lyckas": 0.5, horisont: 4 },
      participants: [
        { År: 2027, Antal: 10 },
        { År: 2028, Antal: 20, "Andel som lyckas": 0.25 },
      ],
      effects: [
        {
          Enhetsvärde: 10_000,
          Andel: 0.8,
          Dödvikt: 0.1,
          "Vår andel": 0.75,
          Undanträngning: 0.2,
          Fördröjning: 1,
          Varaktighet: 2,
          Avklingning: 0.5,
          Försiktighetsavdrag: 0.1,
        },
      ],
    });
    expect(flowOf(tables, "kommun")).toEqual([0, 19_440, 9_720 + 19_440, 9_720, 0]);
  });

  it("runs to the horizon without duration, reads 0 as blank, and keeps 0⁰ = 1", () => {
    // 10 · 1 000 in the first effect year; drop-off 1 leaves nothing of the years after it
    const effect = { Enhetsvärde: 1000, Andel: 0, "Vår andel": 0, Varaktighet: 0 };
    expect(flowOf(smallTables({ effects: [effect] }), "kommun")).toEqual(Array(4).fill(10_000));
    const gone = smallTables({ effects: [{ ...effect, Avklingning: 1, Fördröjning: 1 }] });
    expect(flowOf(gone, "kommun")).toEqual([0, 10_000, 0, 0]);
  });

  it("takes the haircut of gains, not of losses, and on both sides of a transfer", () => {
    const haircut = { Försiktighetsavdrag: 0.25, Varaktighet: 1 };
    const loss = smallTables({ effects: [{ ...haircut, Enhetsvärde: -100 }] });
    expect(flowOf(loss, "kommun")[0]).toBe(-1000);
    // 10 · 100 · 0.75 to one, from the other
    const transfer = smallTables({
      effects: [
        {
          ...haircut,
          Enhetsvärde: 100,
          Slag: "transferering",
          Aktör: "Region",
          Motpart: "Socialnämnden",
        },
      ],
    });
    expect(flowOf(transfer, "Region")[0]).toBe(750);
    expect(flowOf(transfer, "kommun")[0]).toBe(-750);
    expect(flowOf(transfer, "samhälle")[0]).toBe(0);
  });

  it("moves what emigrates to another municipality, from the cohort's own start", () => {
    // kept: 1, 0.9, 0.81, 0.729 for the first cohort; the second (5 persons) starts a year later
    const tables = smallTables({
      assumptions: { utflyttning: 0.1 },
      participants: [
        { År: 2027, Antal: 10 },
        { År: 2028, Antal: 5 },
      ],
      effects: [{ Enhetsvärde: 1000 }, { Enhetsvärde: 1, Aktör: "Region" }],
    });
    // 10 000·kept(t) + 5 000·kept(t − 1): 10 000; 9 000 + 5 000; 8 100 + 4 500; 7 290 + 4 050
    expect(flowOf(tables, "kommun")).toEqual([10_000, 14_000, 12_600, 11_340]);
    expect(flowOf(tables, "Annan kommun")).toEqual([0, 1_000, 2_400, 3_660]);
    expect(flowOf(tables, "Region")).toEqual([10, 15, 15, 15]);
    expect(flowOf(tables, "samhälle")).toEqual([10_010, 15_015, 15_015, 15_015]);
  });

  it("moves the municipality's part of a payment to a counterpart too", () => {
    // 10 · 1 000 to Region; the municipality pays 0.8 of it in year 1, another municipality 0.2
    const tables = smallTables({
      assumptions: { utflyttning: 0.2, horisont: 1, "mandatperiodens sista år": 2028 },
      effects: [
        { Enhetsvärde: 1000, Slag: "transferering", Aktör: "Region", Motpart: "Socialnämnden" },
      ],
    });
    expect(flowOf(tables, "kommun")).toEqual([-10_000, -8_000]);
    expect(flowOf(tables, "Annan kommun")).toEqual([0, -2_000]);
    expect(flowOf(tables, "Region")).toEqual([10_000, 10_000]);
  });

  it("splits a tax after equalisation, then by migration", () => {
    // 10 · 1 000 = 10 000; the municipality keeps 30 %, of which half has moved in year 1
    const tables = smallTables({
      assumptions: {
        utflyttning: 0.5,
        "behållen andel kommun": 0.3,
        "behållen andel region": 0.1,
      },
      effects: [
        { Enhetsvärde: 1000, Slag: "skatt", Motpart: "Individ/hushåll" },
        { Enhetsvärde: 100, Slag: "skatt", Aktör: "Region", Motpart: "Företag" },
        { Enhetsvärde: 10, Slag: "skatt", Aktör: "Försäkringskassan", Motpart: "Företag" },
      ],
    });
    const year1 = (actor: string) => flowOf(tables, actor)[1];
    expect(year1("kommun")).toBe(1500);
    expect(year1("Annan kommun")).toBe(1500);
    expect(year1("Region")).toBe(100);
    expect(year1("Försäkringskassan")).toBe(100);
    // 7 000 of the municipality's row, 900 of Region's
    expect(year1("Staten i övrigt")).toBe(7900);
    expect(year1("Individ/hushåll")).toBe(-10_000);
    expect(year1("Företag")).toBe(-1100);
    expect(year1("samhälle")).toBe(0);
  });

  it("keeps nothing of a tax unless told", () => {
    const tables = smallTables({
      effects: [{ Enhetsvärde: 1000, Slag: "skatt", Motpart: "Företag" }],
    });
    expect(flowOf(tables, "kommun")[0]).toBe(0);
    expect(flowOf(tables, "Staten i övrigt")[0]).toBe(10_000);
    expect(flowOf(tables, "offentlig sektor")[0]).toBe(10_000);
  });
});

describe("costs and financing, section 3", () => {
  const costs = [
    { Belopp: 100 },
    { Belopp: 10, Slag: "per år", Från: 2028, Till: 2031 },
    { Belopp: 7, Slag: "per deltagare", Från: null },
    { Belopp: 1, Slag: "per deltagare", Från: 2028, Till: 2028 },
  ];
  const participants = [
    { År: 2027, Antal: 10 },
    { År: 2028, Antal: 20 },
    { År: 2029, Antal: 1 },
  ];

  it("falls once, yearly, and when a cohort starts, whoever succeeds", () => {
    const tables = smallTables({
      costs,
      participants,
      assumptions: { "andel som lyckas": 0.1 },
    });
    // 100 + 7·10; 10 + 7·20 + 1·20; 10 + 7·1; 10; and 2031, after the horizon, 10
    expect(flowOf(tables, "kommun", "costs")).toEqual([170, 170, 17, 10, 10]);
    expect(figure(tables, "undiscountedCosts")).toBe(367);
    expect(figure(tables, "costsAfter")).toBe(10);
    expect(figure(tables, "costsAfter", "kommun", 1)).toBe(37);
  });

  it("gives a counterpart what the payer pays, so that society pays nothing", () => {
    const tables = smallTables({ costs: [{ Belopp: 100, Motpart: "Individ/hushåll" }] });
    expect(flowOf(tables, "kommun", "costs")[0]).toBe(100);
    expect(flowOf(tables, "Individ/hushåll", "costs")[0]).toBe(-100);
    expect(flowOf(tables, "samhälle", "costs")[0]).toBe(0);
    expect(figure(tables, "bcr", "samhälle")).toBe("#N/A");
  });

  it("finances a share of the others' costs, year by year", () => {
    const tables = smallTables({
      costs: [{ Belopp: 100 }, { Belopp: 40, Aktör: "Region" }, { Belopp: 60, Från: 2028 }],
      financing: [["finansiering: Region", 0.25, "%"]],
    });
    // Region pays 40 + a quarter of 100, then a quarter of 60
    expect(flowOf(tables, "kommun", "costs").slice(0, 2)).toEqual([75, 45]);
    expect(flowOf(tables, "Region", "costs").slice(0, 2)).toEqual([65, 15]);
  });

  it("spreads kronor over payers and years in proportion to their costs", () => {
    const tables = smallTables({
      costs: [
        { Belopp: 100 },
        { Belopp: 40, Aktör: "Skolnämnden" },
        { Belopp: 60, Från: 2028 },
        { Belopp: 500, Aktör: "Region" },
      ],
      financing: [
        ["finansiering: Region", 20, "kr"],
        ["finansiering: Staten i övrigt > Socialnämnden", 16, "kr"],
      ],
    });
    // 20 on the others' 200: 10 %; 16 on Socialnämnden's 160: 10 % more
    expect(flowOf(tables, "Socialnämnden", "costs").slice(0, 2)).toEqual([80, 48]);
    expect(flowOf(tables, "Skolnämnden", "costs")[0]).toBe(36);
    expect(flowOf(tables, "Region", "costs").slice(0, 2)).toEqual([514, 6]);
    expect(flowOf(tables, "Staten i övrigt", "costs").slice(0, 2)).toEqual([10, 6]);
  });

  it("lets nobody finance a payer who has no costs", () => {
    const tables = smallTables({
      costs: [{ Belopp: 100 }],
      financing: [["finansiering: Region > Skolnämnden", 16, "kr"]],
    });
    expect(flowOf(tables, "Region", "costs")[0]).toBe(0);
  });
});

describe("cash, section 3", () => {
  const saving = {
    Enhetsvärde: 1000,
    Fördröjning: 1,
    "Hemtagbar andel": 0.5,
    Steg: 3,
    "Hemtagning efter": 1,
  };

  it("takes home whole steps of all cohorts together, later, and in part", () => {
    // U: 0, 5, 5 + 4, 9; in steps of 3: 0, 3, 9, 9; a year later and half of it: 0, 0, 1 500, 4 500
    const tables = smallTables({
      participants: [
        { År: 2027, Antal: 5 },
        { År: 2028, Antal: 4 },
      ],
      effects: [saving],
      costs: [{ Belopp: 100 }],
    });
    expect(cashOf(tables, "kommun")).toEqual([-100, 0, 1500, 4500]);
    expect(flowOf(tables, "kommun")).toEqual([-100, 5000, 9000, 9000]);
    expect(cashOf(tables, "samhälle")).toEqual([]);
  });

  it("counts migration and haircut, all units without a step, nothing without a share", () => {
    // U(1) = 10 · 0.9 · (1 − 0.2) = 7.2; U(2) = 10 · 0.81 · 0.8 = 6.48; half of it at 1 000
    const haircut = { Fördröjning: 1, Enhetsvärde: 1000, Försiktighetsavdrag: 0.2 };
    const tables = smallTables({
      assumptions: { utflyttning: 0.1 },
      effects: [{ ...haircut, "Hemtagbar andel": 0.5 }, haircut],
    });
    expect(cashOf(tables, "kommun").slice(0, 3)).toEqual([0, 3600, 3240]);
  });

  it("reads a step that is met exactly as met", () => {
    // U = 3 · 0.1 = 0.3 = exactly three steps of 0.1; one third of a person more or less does not matter
    const tables = smallTables({
      participants: [{ År: 2027, Antal: 3, "Andel som lyckas": 0.1 }],
      effects: [{ Enhetsvärde: 1000, "Hemtagbar andel": 1, Steg: 0.1 }],
    });
    expect(cashOf(tables, "kommun")[0]).toBe(300);
  });

  it("counts extra costs in full, at once", () => {
    // −1 000 · 10 as the row's actor; as counterpart the negative of +1 000
    const own = smallTables({ effects: [{ ...saving, Enhetsvärde: -1000, Fördröjning: 0 }] });
    expect(cashOf(own, "kommun")[0]).toBe(-10_000);
    const counterpart = smallTables({
      effects: [
        {
          ...saving,
          Fördröjning: 0,
          Slag: "transferering",
          Aktör: "Region",
          Motpart: "Socialnämnden",
        },
      ],
    });
    expect(cashOf(counterpart, "kommun")[0]).toBe(-10_000);
  });

  it("has a counterpart's gain in steps, and a tax at what is kept", () => {
    // the municipality gains 1 000 a person from a negative transfer: 9 of 10 units, half: 4 500, a year later
    const gain = {
      ...saving,
      Fördröjning: 0,
      Enhetsvärde: -1000,
      Slag: "transferering",
      Aktör: "Region",
      Motpart: "Socialnämnden",
    };
    expect(cashOf(smallTables({ effects: [gain] }), "kommun")).toEqual([0, 4500, 4500, 4500]);
    // 9 units of 1 000 · 0.2 kept, half of it
    const tax = smallTables({
      assumptions: { "behållen andel kommun": 0.2 },
      effects: [{ ...saving, Fördröjning: 0, Slag: "skatt", Motpart: "Företag" }],
    });
    expect(cashOf(tax, "kommun")).toEqual([0, 900, 900, 900]);
  });

  it("exists for own sets of the municipality's actors only", () => {
    const tables = smallTables({
      assumptions: {
        "perspektiv: Nämnder": "Socialnämnden; Skolnämnden",
        "perspektiv: Fler": "kommun; Region",
      },
      effects: [
        { ...saving, Fördröjning: 0 },
        { Enhetsvärde: 1, Aktör: "Region" },
      ],
    });
    expect(cashOf(tables, "Nämnder")).toEqual([0, 4500, 4500, 4500]);
    expect(cashOf(tables, "Fler")).toEqual([]);
    expect(flowOf(tables, "Fler")[0]).toBe(10_010);
  });
});

describe("time and prices, section 2", () => {
  it("converts a row from its price year, extrapolating beyond the last index", () => {
    const tables = smallTables({
      assumptions: { prisår: 2028, "index: 2025": 100, "index: 2026": 110, framskrivning: 0.1 },
      effects: [
        { Enhetsvärde: 1000, Prisår: 2025 },
        { Enhetsvärde: 1, Prisår: 2028 },
      ],
      costs: [{ Belopp: 100, Prisår: 2026 }],
    });
    // index 2028: 110 · 1.1² = 133.1; 10 · 1 000 · 133.1/100 + 10; 100 · 133.1/110 = 121
    expect(flowOf(tables, "kommun", "benefits")[0]).toBe(13_320);
    expect(flowOf(tables, "kommun", "costs")[0]).toBe(121);
  });

  it("makes the budget nominal from the price year on", () => {
    const tables = smallTables({
      assumptions: { prisår: 2026, inflation: 0.1, "inflation: 2029": 0.5 },
      costs: [
        { Belopp: 100, Slag: "per år", Till: 2030 },
        { Belopp: 10, Aktör: "Region", Motpart: "Socialnämnden" },
      ],
      effects: [{ Enhetsvärde: 1, "Hemtagbar andel": 1, Fördröjning: 1 }],
      financing: [["finansiering: Staten i övrigt", 0.2, "%"]],
    });
    const { model, flows } = naiveAppraisal(tables);
    const rows = budget(model, flows);
    // price level: 1.1; 1.21; 1.21 · 1.5 = 1.815; 2.7225
    expect(rows.map((row) => row.year)).toEqual([2027, 2028, 2029, 2030]);
    expect(list(rows.map((row) => row.cost))).toEqual([110, 121, 181.5, 272.25]);
    // a fifth of 100, and 10 from Region in the first year
    expect(list(rows.map((row) => row.grants))).toEqual([33, 24.2, 36.3, 54.45]);
    expect(list(rows.map((row) => row.saving))).toEqual([0, 12.1, 18.15, 27.225]);
  });

  it.each([
    // r = 21 %, √1.21 = 1.1: D = 1, 1/1.21, 1/1.4641, 1/1.771561
    ["början", 1 / 1.21],
    ["halvår", 1 / 1.1],
    ["mitten", 1 / 1.21 / 1.1],
    ["slutet", 1 / 1.4641],
  ])("weighs year 1 by the timing %s", (timing, expected) => {
    const tables = smallTables({
      assumptions: { diskonteringsränta: 0.21, tidpunkt: timing },
      effects: [{ Enhetsvärde: 1, Fördröjning: 1, Varaktighet: 1 }],
    });
    expect(figure(tables, "npv")).toBeCloseTo(10 * expected, 8);
  });

  it.each([
    // t = 0: D(0); 1 with half-year correction; √(D(0)·D(1)); D(1)
    ["början", 1],
    ["halvår", 1],
    ["mitten", 1 / 1.1],
    ["slutet", 1 / 1.21],
  ])("weighs year 0 by the timing %s", (timing, expected) => {
    const tables = smallTables({
      assumptions: { diskonteringsränta: 0.21, tidpunkt: timing },
      effects: [{ Enhetsvärde: 1, Varaktighet: 1 }],
    });
    expect(figure(tables, "npv")).toBeCloseTo(10 * expected, 8);
  });

  it("multiplies the factors of rate bands forward", () => {
    const tables = smallTables({
      assumptions: { diskonteringsränta: 0.25, "diskonteringsränta: 2": 0.6 },
    });
    // 1; 1/1.25 = 0.8; 0.8/1.6 = 0.5; 0.5/1.6 = 0.3125
    expect(list(discountFactors(readNaive(tables).bands, 3))).toEqual([1, 0.8, 0.5, 0.3125]);
  });

  it("has the printed factors of the United Kingdom and of Denmark (section 8)", () => {
    const of = (preset: string) =>
      discountFactors(
        readNaive(smallTables({ assumptions: { diskonteringsränta: preset } })).bands,
        500,
      );
    const british = of("UK-GREENBOOK-2022");
    expect([10, 30, 75, 125, 500].map((t) => british[t]!.toFixed(4))).toEqual([
      "0.7089",
      "0.3563",
      "0.0942",
      "0.0274",
      "0.0002",
    ]);
    const danish = of("DK-2021");
    expect([35, 36, 70].map((t) => danish[t]!.toFixed(6))).toEqual([
      "0.299977",
      "0.292660",
      "0.126402",
    ]);
  });

  it.each([
    // after the start year: 2026, 2030, 2034 …
    [2025, 1],
    [2026, 4],
    [2027, 3],
    [2029, 1],
    [2030, 4],
  ])("ends the term of a start in %d after %d years", (start, expected) => {
    const tables = smallTables({
      assumptions: { startår: start, "mandatperiodens sista år": null },
      participants: [{ År: start, Antal: 1 }],
    });
    expect(readNaive(tables).term).toBe(expected);
  });

  it.each([
    [null, null, [1, 4, 5, 25]],
    [5, null, [1, 4, 5]],
    [3, null, [1, 3]],
    [null, "10; 2", [2, 10]],
    [3, "10; 2", [2, 3, 10]],
  ])("has for horisont %p and horisonter %p the horizons %p", (horizon, horizons, expected) => {
    const tables = smallTables({ assumptions: { horisont: horizon, horisonter: horizons } });
    expect(readNaive(tables).horizons).toEqual(expected);
  });

  it("computes exactly: 0.1 is a tenth", () => {
    expect(dec(0.1).times(3).equals("0.3")).toBe(true);
    expect(plain(dec(2).div(3))).toBe(0.6666666667);
  });
});
