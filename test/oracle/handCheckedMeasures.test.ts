import type { Tables } from "../../src/core/model";
import { breakEvenOf, figure, flowOf, plain } from "./handFigures";
import { naiveAppraisal, targetMet } from "./naiveAppraisal";
import { fiveQuestions } from "./naiveQuestions";
import { KOMMUN, perspectiveFlows, SOCIETY } from "./naivePerspectives";
import { dec } from "./decimal";
import { isRate, signChanges } from "./naiveRoots";
import { actorLines, verdict } from "./naiveVerdict";
import { smallTables } from "./smallTables";

// Every expected figure is worked out in the comment above it. Section numbers are docs/method.md's.

/** One flow by year: costs where negative, an effect of one year for one participant where positive. */
function tablesOfFlows(flows: readonly number[], assumptions = {}): Tables {
  return smallTables({
    assumptions: { horisont: flows.length - 1, ...assumptions },
    participants: [{ År: 2027, Antal: 1 }],
    costs: flows.flatMap((flow, t) => (flow < 0 ? [{ Belopp: -flow, Från: 2027 + t }] : [])),
    effects: flows.flatMap((flow, t) =>
      flow > 0 ? [{ Enhetsvärde: flow, Fördröjning: t, Varaktighet: 1 }] : [],
    ),
  });
}

describe("measures, section 4", () => {
  it("has the printed net present values of section 8", () => {
    const first = tablesOfFlows([-210_000, 15_000, 30_000, 32_000, 425_000], {
      diskonteringsränta: 0.15,
    });
    expect(figure(first, "npv", "kommun", 4)).toBeCloseTo(89_763.44, 2);
    const second = tablesOfFlows([-580_000, ...Array<number>(8).fill(250_000)], {
      diskonteringsränta: 0.035,
    });
    expect(figure(second, "npv", "kommun", 8)).toBeCloseTo(1_138_488.88, 2);
    const third = tablesOfFlows([-10_000, 3_000, 4_200, 6_800], {
      diskonteringsränta: 0.1,
      tidpunkt: "slutet",
    });
    expect(figure(third, "npv", "kommun", 3)).toBeCloseTo(1_188.44, 2);
  });

  it("pays back in nine months what gives four thirds a year (section 8)", () => {
    const tables = tablesOfFlows([-300, 400, 400, 400, 400, 400]);
    // 300/400 of a year; S(1) = −300 + 400; S(5) = −300 + 2 000
    expect(figure(tables, "paybackFirst", "kommun", 5)).toBe(0.75);
    expect(figure(tables, "profit1", "kommun", 5)).toBe(100);
    expect(figure(tables, "profit5", "kommun", 5)).toBe(1700);
    expect(figure(tables, "profit5", "kommun", 1)).toBe(1700);
  });

  it("tells apart the first and the lasting payback, and the hump", () => {
    // S: −100, 50, −100, −150, 50
    const tables = tablesOfFlows([-100, 150, -150, -50, 200]);
    const at = (measure: Parameters<typeof figure>[1], horizon = 4) =>
      figure(tables, measure, "kommun", horizon);
    expect(at("paybackFirst")).toBeCloseTo(100 / 150, 9);
    expect(at("paybackLasting")).toBe(3.75);
    expect([at("hump"), at("humpYear"), at("humpBack")]).toEqual([-150, 3, 4]);
    expect(at("paybackLasting", 3)).toBe("#N/A");
    expect([at("hump", 3), at("humpYear", 3), at("humpBack", 3)]).toEqual([-150, 3, "#N/A"]);
    expect([at("hump", 1), at("humpYear", 1), at("humpBack", 1)]).toEqual([-100, 0, 1]);
  });

  it("discounts payback with D(t) of start, whatever the timing", () => {
    // −100, 60/1.25 = 48, 100/1.5625 = 64: S = −100, −52, 12: 1 + 52/64 = 1.8125; simple: 1 + 40/100
    const tables = tablesOfFlows([-100, 60, 100], {
      diskonteringsränta: 0.25,
      tidpunkt: "slutet",
    });
    expect(figure(tables, "discountedPaybackFirst", "kommun", 2)).toBe(1.8125);
    expect(figure(tables, "discountedPaybackLasting", "kommun", 2)).toBe(1.8125);
    expect(figure(tables, "paybackFirst", "kommun", 2)).toBe(1.4);
  });

  it("has no payback of no flows, 0 where nothing is ever missing, #N/A where it never comes back", () => {
    expect(figure(smallTables({}), "paybackFirst")).toBe("#N/A");
    const gain = tablesOfFlows([10, 10, 10]);
    expect(figure(gain, "paybackFirst", "kommun", 2)).toBe(0);
    expect(figure(gain, "paybackLasting", "kommun", 2)).toBe(0);
    expect(figure(gain, "humpYear", "kommun", 2)).toBe("#N/A");
    expect(figure(gain, "hump", "kommun", 2)).toBe(0);
    const loss = tablesOfFlows([-10, 1, 1]);
    expect(figure(loss, "paybackFirst", "kommun", 2)).toBe("#N/A");
  });

  it("calls payback met exactly, and within half an öre, met", () => {
    expect(figure(tablesOfFlows([-100, 50, 50]), "paybackFirst", "kommun", 2)).toBe(2);
    expect(figure(tablesOfFlows([-100.005, 50, 50]), "paybackFirst", "kommun", 2)).toBe(2);
    expect(figure(tablesOfFlows([-100.01, 50, 50]), "paybackFirst", "kommun", 2)).toBe("#N/A");
  });

  it("compares the payback with its target", () => {
    const met = (target: number | null, flows: number[]) => {
      const appraisal = naiveAppraisal(tablesOfFlows(flows, { återbetalningsmål: target }));
      return targetMet(appraisal, perspectiveFlows(appraisal.model, KOMMUN), 2);
    };
    expect(met(2, [-100, 50, 50])).toBe(true);
    expect(met(1.5, [-100, 50, 50])).toBe(false);
    expect(met(2, [-100, 50, 10])).toBe(false);
    expect(met(null, [-100, 50, 50])).toBe("#N/A");
  });

  it("has B, C, their quotients, and the yearly sum", () => {
    // r 25 %: C = 100 + 10·0.8 = 108; B = 60·0.8 + 100·0.64 = 112; NPV 4; EAC 4/(0.8 + 0.64)
    const tables = smallTables({
      assumptions: { diskonteringsränta: 0.25 },
      participants: [{ År: 2027, Antal: 1 }],
      costs: [{ Belopp: 100 }, { Belopp: 10, Från: 2028 }],
      effects: [
        { Enhetsvärde: 60, Fördröjning: 1, Varaktighet: 1 },
        { Enhetsvärde: 100, Fördröjning: 2, Varaktighet: 1 },
      ],
    });
    const at2 = (measure: Parameters<typeof figure>[1]) => figure(tables, measure, "kommun", 2);
    expect([at2("costs"), at2("benefits"), at2("npv")]).toEqual([108, 112, 4]);
    expect(at2("bcr")).toBeCloseTo(112 / 108, 9);
    expect(at2("nnk")).toBeCloseTo(4 / 108, 9);
    expect(at2("eac")).toBeCloseTo(4 / 1.44, 9);
    // after year 1: 64 of 112; after year 5: nothing
    expect(at2("shareAfter1")).toBeCloseTo(64 / 112, 9);
    expect(at2("shareAfter5")).toBe(0);
    // a year later within the same two years: −100·0.8 + 50·0.64 = −48; so waiting costs 4 + 48
    expect(at2("costOfWaiting1")).toBe(52);
    expect(at2("costOfNotActing")).toBe(112);
  });

  it("understates by what society sees more", () => {
    const tables = smallTables({
      effects: [{ Enhetsvärde: 100 }, { Enhetsvärde: 300, Aktör: "Region" }],
    });
    // 400/100; no benefits for the state
    expect(figure(tables, "understatement")).toBe(4);
    expect(figure(tables, "understatement", "Staten i övrigt")).toBe("#N/A");
  });

  it("has potential, verkningsgrad and unit costs of the cohorts that have started", () => {
    const tables = smallTables({
      assumptions: { "andel som lyckas": 0.5, utflyttning: 0.3 },
      participants: [
        { År: 2027, Antal: 10 },
        { År: 2028, Antal: 30 },
      ],
      costs: [{ Belopp: 1000, Slag: "per deltagare", Från: null }],
      effects: [
        { Enhetsvärde: 100, Andel: 0.5, Dödvikt: 0.2, Försiktighetsavdrag: 0.4, Avklingning: 0.1 },
        { Enhetsvärde: 40, Slag: "transferering", Aktör: "Region", Motpart: "Socialnämnden" },
      ],
    });
    // at horizon 1, kommun: potential 40·0.5·100 − 40·40 = 400; realised 20·0.5·0.8·100 − 20·40 = 0
    expect(figure(tables, "potential", "kommun", 1)).toBe(400);
    expect(figure(tables, "realised", "kommun", 1)).toBe(0);
    expect(figure(tables, "costPerEffectiveness", "kommun", 1)).toBe("#N/A");
    // Region at 0: 10·40; realised 5·40; half; it pays nothing
    expect(figure(tables, "potential", "Region", 0)).toBe(400);
    expect(figure(tables, "effectiveness", "Region", 0)).toBe(0.5);
    // society at 0: 10·0.5·100 = 500; realised 5·0.5·0.8·100 = 200; 0.4; 10 000/40
    expect(figure(tables, "effectiveness", "samhälle", 0)).toBe(0.4);
    expect(figure(tables, "costPerEffectiveness", "samhälle", 0)).toBe(250);
    expect(figure(tables, "costPerParticipant", "kommun", 1)).toBe(1000);
    expect(figure(tables, "costPerSuccess", "kommun", 1)).toBe(2000);
    expect(figure(tables, "effectiveness", "Staten i övrigt", 1)).toBe("#N/A");
  });

  it("checks a rate by its sign changes", () => {
    // −100 + 230/(1+r) − 132/(1+r)²: roots at 10 % and 20 %; −1 + 2/(1+r) − 1/(1+r)²: a double root at 0
    const two = [-100, 230, -132].map(dec);
    expect(signChanges(two, 2)).toBe(2);
    expect([0.1, 0.2, 0.15].map((rate) => isRate(two, 2, dec(rate)))).toEqual([true, true, false]);
    const double = [-1, 2, -1].map(dec);
    expect([0, 0.01].map((rate) => isRate(double, 2, dec(rate)))).toEqual([true, false]);
  });
});

describe("the tax factor, section 3", () => {
  it("is a line of its own, in society only", () => {
    const tables = smallTables({
      assumptions: { skattefaktor: 1.3 },
      costs: [{ Belopp: 1000 }, { Belopp: 500, Aktör: "Civilsamhälle" }],
      effects: [
        { Enhetsvärde: 20, Varaktighet: 1, Aktör: "Region" },
        { Enhetsvärde: 50, Varaktighet: 1, Aktör: "Individ/hushåll" },
      ],
    });
    // offentlig sektor: −1 000 + 200; the line: −300 on costs, +60 on effects
    expect(figure(tables, "costs", "samhälle")).toBe(1800);
    expect(figure(tables, "benefits", "samhälle")).toBe(760);
    expect(figure(tables, "npv", "offentlig sektor")).toBe(-800);
    const { model, flows } = naiveAppraisal(tables);
    const line = actorLines(model, flows, 3).find((row) => row.name === "Skattefinansiering")!;
    expect(plain(line.npv)).toBe(-240);
    expect(plain(line.costShare)).toBeCloseTo(300 / 1800, 9);
    expect(plain(line.effectShare)).toBeCloseTo(60 / 760, 9);
  });
});

describe("five questions, section 4", () => {
  const questions = (tables: Tables, horizon = 3) => {
    const { model } = naiveAppraisal(tables);
    const answers = fiveQuestions(model, perspectiveFlows(model, KOMMUN), horizon);
    return Object.values(answers).map(plain);
  };
  const effects = [{ Enhetsvärde: 100, Varaktighet: 1 }];

  it("answers from B and C", () => {
    // 20 of 40 succeed: B = 2 000; C = 730; v = 100
    // 1 270; 1 000 − 730; 0.1·2 000 − 1.2·730 = −676; 100 − 730; ⌈7.3⌉ = 8 of 40 = 0.2
    const tables = smallTables({
      assumptions: { "andel som lyckas": 0.5 },
      participants: [{ År: 2027, Antal: 40 }],
      costs: [{ Belopp: 730 }],
      effects,
    });
    expect(questions(tables)).toEqual([1270, 270, -676, -630, 8, 0.2]);
  });

  it("uses the tables' own bad case, and a 0 in it as 0", () => {
    const badly = (assumptions: Record<string, number>) =>
      questions(smallTables({ assumptions, costs: [{ Belopp: 500 }], effects }))[2];
    // B = 1 000, C = 500: 0.3·1 000 − 1.5·500; 0 − 1·500
    expect(badly({ "andel vid dåligt utfall": 0.3, "merkostnad vid dåligt utfall": 0.5 })).toBe(
      -450,
    );
    expect(badly({ "andel vid dåligt utfall": 0, "merkostnad vid dåligt utfall": 0 })).toBe(-500);
  });

  it("needs exactly as many as fit, none without costs, and says when there are not that many", () => {
    const persons = (cost: number) =>
      questions(smallTables({ costs: [{ Belopp: cost }], effects })).slice(4);
    // v = 100, ten participants
    expect(persons(300)).toEqual([3, 0.3]);
    expect(persons(300.01)).toEqual([4, 0.4]);
    expect(persons(0)).toEqual([0, 0]);
    expect(persons(1000)).toEqual([10, 1]);
    expect(persons(1000.01)).toEqual(["#N/A", "#N/A"]);
  });

  it("counts the cohorts that have started", () => {
    const tables = smallTables({
      participants: [
        { År: 2027, Antal: 10 },
        { År: 2029, Antal: 90 },
      ],
      costs: [{ Belopp: 300 }],
      effects,
    });
    // by year 1: v = 1 000/10; 3 of 10. By year 3: v = 10 000/100; 3 of 100
    expect(questions(tables, 1).slice(4)).toEqual([3, 0.3]);
    expect(questions(tables, 3).slice(4)).toEqual([3, 0.03]);
  });

  it("goes badly for good where nobody succeeds or a success is worth nothing", () => {
    const none = smallTables({
      participants: [{ År: 2027, Antal: 10 }],
      assumptions: { "andel som lyckas": 0 },
      costs: [{ Belopp: 300 }],
      effects,
    });
    expect(questions(none).slice(3)).toEqual(["#N/A", "#N/A", "#N/A"]);
    const worthless = smallTables({ costs: [{ Belopp: 300 }], effects: [{ Enhetsvärde: -1 }] });
    expect(questions(worthless).slice(4)).toEqual(["#N/A", "#N/A"]);
  });
});

describe("verdict and actors, section 4", () => {
  const verdictOf = (tables: Tables, horizon = 3) => {
    const { model, flows } = naiveAppraisal(tables);
    return verdict(model, flows, horizon);
  };

  it("says no for the municipality, yes for society, and what turns it", () => {
    // kommun −1 000.005 + 10·50; society another 10·100
    const tables = smallTables({
      costs: [{ Belopp: 1000.005 }],
      effects: [
        { Enhetsvärde: 50, Varaktighet: 1, "Hemtagbar andel": 0.5 },
        { Enhetsvärde: 100, Varaktighet: 1, Aktör: "Region" },
      ],
    });
    const answer = verdictOf(tables);
    expect([answer.kommun, answer.society, answer.cash]).toEqual(["nej", "ja", "nej"]);
    // 500.005 to öre, half away from zero; −1 000.005 + 250
    expect(plain(answer.coFinancing)).toBe(500.01);
    expect(plain(answer.cashNpv)).toBe(-750.005);
  });

  it.each([
    [1000, "ja"],
    [1000.005, "ja"],
    [1000.006, "nej"],
  ])("takes half an öre as nothing: cost %d is a %s", (cost, expected) => {
    const tables = smallTables({
      costs: [{ Belopp: cost }],
      effects: [{ Enhetsvärde: 100, Varaktighet: 1 }],
    });
    expect(verdictOf(tables).kommun).toBe(expected);
  });

  it("knows who is not touched, within the horizon", () => {
    const tables = smallTables({
      costs: [
        { Belopp: 10, Aktör: "Region" },
        { Belopp: 1, Från: 2029 },
      ],
    });
    expect(verdictOf(tables, 1).kommun).toBe("berörs inte");
    expect(verdictOf(tables, 2).kommun).toBe("nej");
  });

  it("sees that a yes rests on tax", () => {
    const costs = [{ Belopp: 500 }];
    const tax = { Enhetsvärde: 100, Varaktighet: 1, Slag: "skatt", Motpart: "Individ/hushåll" };
    const kept = (share: number, more: number) =>
      verdictOf(
        smallTables({
          assumptions: { "behållen andel kommun": share },
          costs,
          effects: [tax, { Enhetsvärde: more, Varaktighet: 1 }],
        }),
      );
    // 1 000 kept of 1 000; 500 of 1 000; nothing kept; 600 of other savings
    expect([kept(1, 0).kommun, kept(1, 0).restsOnTax]).toEqual(["ja", true]);
    expect([kept(0.5, 0).kommun, kept(0.5, 0).restsOnTax]).toEqual(["ja", true]);
    expect([kept(0, 0).kommun, kept(0, 0).restsOnTax]).toEqual(["nej", false]);
    expect([kept(1, 60).kommun, kept(1, 60).restsOnTax]).toEqual(["ja", false]);
    expect(kept(1, 0).society).toBe(kept(0, 0).society);
  });

  it("shares costs and effects between actors", () => {
    const tables = smallTables({
      costs: [{ Belopp: 300 }, { Belopp: 100, Aktör: "Region" }],
      effects: [
        { Enhetsvärde: 30, Varaktighet: 1 },
        { Enhetsvärde: -10, Varaktighet: 1, Aktör: "Företag" },
      ],
    });
    const { model, flows } = naiveAppraisal(tables);
    const lines = actorLines(model, flows, 3);
    const of = (name: string) => {
      const line = lines.find((row) => row.name === name)!;
      return [line.npv, line.costShare, line.effectShare].map(plain);
    };
    // NPV 300 − 300; 3/4 of costs; 300 of 200. −100; 1/4; 0. −100; 0; −100 of 200
    expect(of("Socialnämnden")).toEqual([0, 0.75, 1.5]);
    expect(of("Region")).toEqual([-100, 0.25, 0]);
    expect(of("Företag")).toEqual([-100, 0, -0.5]);
  });
});

describe("break-even, section 4", () => {
  // 10 participants, 5 succeed, 100 a year in years 1–3; costs 600 + 20 a participant = 800
  const tables = smallTables({
    assumptions: { "andel som lyckas": 0.5 },
    costs: [{ Belopp: 600 }, { Belopp: 20, Slag: "per deltagare", Från: null }],
    effects: [{ Enhetsvärde: 100, Fördröjning: 1, Försiktighetsavdrag: 0.2 }],
  });

  it("finds the input at which NPV is 0", () => {
    // B = 5 · 80 · 3 = 1 200
    expect(figure(tables, "npv")).toBe(400);
    // 0.5 · 800/1 200
    expect(breakEvenOf(tables, { kind: "successRate" })).toBeCloseTo(1 / 3, 9);
    expect(breakEvenOf(tables, { kind: "unitValues" })).toBeCloseTo(2 / 3, 9);
    expect(breakEvenOf(tables, { kind: "unitValue", id: "E1" })).toBeCloseTo(200 / 3, 8);
    expect(breakEvenOf(tables, { kind: "costs" })).toBe(1.5);
    // the first row may cost 1 200 − 200; the second (1 200 − 600)/10
    expect(breakEvenOf(tables, { kind: "cost", id: "K1" })).toBe(1000);
    expect(breakEvenOf(tables, { kind: "cost", id: "K2" })).toBe(60);
    // 100 a participant less 20 … n·(120 − 20) ≥ 600: six participants
    expect(breakEvenOf(tables, { kind: "number" })).toBe(6);
    // 400 a year against 800: two years
    expect(breakEvenOf(tables, { kind: "durations" })).toBe(2);
    expect(breakEvenOf(tables, { kind: "duration", id: "E1" })).toBe(2);
  });

  it("stays within the range, and wants an input that moves something", () => {
    // at horizon 1 B = 400: the rate would have to be 1, not more; with a cost of 800.01 it would
    expect(breakEvenOf(tables, { kind: "successRate" }, "kommun", 1)).toBe(1);
    const dearer = smallTables({
      assumptions: { "andel som lyckas": 0.5 },
      costs: [{ Belopp: 800.01 }],
      effects: [{ Enhetsvärde: 80, Fördröjning: 1 }],
    });
    expect(breakEvenOf(dearer, { kind: "successRate" }, "kommun", 1)).toBe("#N/A");
    expect(breakEvenOf(dearer, { kind: "durations" }, "kommun", 1)).toBe("#N/A");
    expect(breakEvenOf(dearer, { kind: "unitValues" }, "Region")).toBe("#N/A");
    expect(breakEvenOf(dearer, { kind: "number" }, "Region")).toBe("#N/A");
  });

  it("finds the discount rate nearest the present one", () => {
    // −100, 230, −132: 10 % and 20 %
    const two = (rate: number) =>
      breakEvenOf(
        tablesOfFlows([-100, 230, -132], { diskonteringsränta: rate }),
        { kind: "discountRate" },
        "kommun",
        2,
      );
    expect(two(0.035)).toBeCloseTo(0.1, 9);
    expect(two(0.3)).toBeCloseTo(0.2, 9);
    expect(
      breakEvenOf(tablesOfFlows([-100, 50, 40]), { kind: "discountRate" }, "kommun", 2),
    ).toBeCloseTo(
      // 100x² = 50x + 40, x = 1 + r = (50 + √(2 500 + 16 000))/200
      (50 + Math.sqrt(18_500)) / 200 - 1,
      9,
    );
    expect(breakEvenOf(tablesOfFlows([-100, -50]), { kind: "discountRate" }, "kommun", 1)).toBe(
      "#N/A",
    );
  });

  it("scales all rates alike, and no cohort passes 1", () => {
    // mean (10·0.2 + 10·0.8)/20 = 0.5; B = 10 · 100 = 1 000 at 0.5
    const costing = (cost: number) =>
      smallTables({
        participants: [
          { År: 2027, Antal: 10, "Andel som lyckas": 0.2 },
          { År: 2027, Antal: 10, "Andel som lyckas": 0.8 },
        ],
        costs: [{ Belopp: cost }],
        effects: [{ Enhetsvärde: 100, Varaktighet: 1 }],
      });
    // 0.8 reaches 1 at the factor 1.25: mean 0.625, B = 1 250
    expect(breakEvenOf(costing(500), { kind: "successRate" })).toBe(0.25);
    expect(breakEvenOf(costing(1250), { kind: "successRate" })).toBe(0.625);
    expect(breakEvenOf(costing(1251), { kind: "successRate" })).toBe("#N/A");
  });

  it("leaves financing in kronor as it is", () => {
    // kommun pays 800·f − 200: B = 1 000 at f = 1.5
    const financed = smallTables({
      costs: [{ Belopp: 800 }],
      effects: [{ Enhetsvärde: 100, Varaktighet: 1 }],
      financing: [["finansiering: Region", 200, "kr"]],
    });
    expect(breakEvenOf(financed, { kind: "costs" })).toBe(1.5);
    expect(flowOf(financed, SOCIETY)[0]).toBe(200);
  });

  it("turns a loss-making row's haircut with its sign", () => {
    // 1 000 gained elsewhere must be lost: 10 · u = −1 000, no haircut on losses
    const elsewhere = smallTables({
      effects: [
        { Enhetsvärde: 100, Varaktighet: 1 },
        { Enhetsvärde: 50, Varaktighet: 1, Försiktighetsavdrag: 0.5 },
      ],
    });
    expect(breakEvenOf(elsewhere, { kind: "unitValue", id: "E2" })).toBe(-100);
  });
});
