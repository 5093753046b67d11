import { Decimal } from "../../../src/core/numbers/decimal";
import {
  appraise,
  budgetEffect,
  cashFlow,
  contextOf,
  fiveQuestions,
  gainsAndLosses,
  keyFigure,
  verdict,
  verdictSentence,
  cashSentence,
} from "../../../src/core/appraisal";
import { buildLedger } from "../../../src/core/appraisal/ledger";
import { decimalArithmetic } from "../../../src/core/arithmetic";
import { schoolRows, schoolWith } from "../support/schoolCase";
import { appraisalOf, type TableRows } from "../support/tablesOf";

const calculate = (rows: TableRows) => appraise(appraisalOf(rows));
const school = calculate(schoolRows);
const row = (actor: string, rows: TableRows, kind: "effects" | "cash" = "effects") => {
  const calculation = calculate(rows);
  return cashFlow(calculation, calculation.perspective("samhälle"), kind)
    .find((each) => each.actor?.name === actor)
    ?.amounts.slice(0, 6);
};

describe("fiveQuestions", () => {
  // B = 500k, C = 300k, 5 succeed: v = 100k. Badly: 0.1 · 500 − 1.2 · 300 = −310. n = 300/100 = 3 of 10.
  it("answers for the municipality at 25 years", () => {
    expect(fiveQuestions(contextOf(school, "kommun", 25))).toEqual({
      succeed: 200_000,
      half: -50_000,
      badly: -310_000,
      onlyOne: -200_000,
      persons: 3,
      rate: 0.3,
    });
  });

  // Within the term (2030, h = 3) B = 400k, v = 80k, n = ⌈3.75⌉ = 4.
  it("answers within the term of office", () => {
    expect(fiveQuestions(contextOf(school, "kommun", 3)).persons).toBe(4);
  });

  // After one year v = 150/5 = 30k: 10 persons would be needed, and there are 10; at 60 000 more cost 12 are too many.
  it("says when it cannot be done", () => {
    expect(fiveQuestions(contextOf(school, "kommun", 1)).persons).toBe(10);
    const dearer = { ...schoolRows, costs: [{ ...schoolRows.costs[0], Belopp: 360_000 }] };
    expect(fiveQuestions(contextOf(calculate(dearer), "kommun", 1)).persons).toBeUndefined();
    // The region neither pays nor gains: nobody need succeed.
    expect(fiveQuestions(contextOf(school, "Region", 25)).persons).toBe(0);
  });
});

describe("gainsAndLosses", () => {
  it("sorts actors by gain; shares of costs and of effects each sum to 1", () => {
    expect(gainsAndLosses(school)).toEqual([
      {
        actor: { name: "Individ/hushåll", kind: "household" },
        netPresentValue: 350_000,
        costs: 0,
        benefits: 350_000,
        costShare: 0,
        benefitShare: 350 / 850,
      },
      {
        actor: { name: "Socialnämnden", kind: "municipality" },
        netPresentValue: 200_000,
        costs: 300_000,
        benefits: 500_000,
        costShare: 1,
        benefitShare: 500 / 850,
      },
    ]);
  });
});

describe("verdict", () => {
  it("says yes for both, in words, with the cash beside", () => {
    const result = verdict(school);
    expect(result).toMatchObject({
      municipality: "yes",
      society: "yes",
      cash: "no",
      coFinancing: 0,
    });
    expect(verdictSentence(result).sv).toBe("Lönsamt för både kommunen och samhället på 25 år.");
    expect(cashSentence(result).sv).toBe(
      "Ja, men bara om vinsten kan hämtas hem. I kassan är nettonuvärdet −300\u00a0tkr.",
    );
  });

  // E1 at 4 000: 5 · 4 000 · 4 = 80k, and 100k from the transfer: kommun −120k, samhälle 80 + 450 − 300 = 230k.
  describe("of a case that pays for society only", () => {
    const weak = schoolWith({}, "E1", { Enhetsvärde: 4000 });
    const result = verdict(calculate(weak));

    it("names the co-financing that turns it", () => {
      expect(result).toMatchObject({ municipality: "no", society: "yes", coFinancing: 120_000 });
      expect(verdictSentence(result)).toEqual({
        sv: "Lönsamt för samhället men inte för kommunen på 25 år. Kommunen behöver 120\u00a0tkr i samfinansiering för att gå jämnt upp.",
        en: "Pays off for society but not for the municipality over 25 years. The municipality needs SEK\u00a0120k in co-financing to break even.",
      });
    });

    it("is 0 within half an öre for the municipality at that co-financing", () => {
      const uneven = schoolWith({ diskonteringsränta: 0.035 }, "E1", { Enhetsvärde: 4000 });
      const { coFinancing = 0 } = verdict(calculate(uneven));
      expect(coFinancing).toBeGreaterThan(100_000);
      const grant = {
        Id: "K2",
        Aktör: "Region",
        Motpart: "Socialnämnden",
        Slag: "engång",
        Belopp: coFinancing,
        Från: 2027,
      };
      const turned = calculate({ ...uneven, costs: [...schoolRows.costs, grant] });
      const left = keyFigure(turned, "nettonuvärde", "kommun") as number;
      expect(Math.abs(left)).toBeLessThanOrEqual(0.005);
      expect(verdict(turned).municipality).toBe("yes");
    });
  });

  describe("of a jobs project", () => {
    const jobs = (kept: number): TableRows => ({
      ...schoolRows,
      assumptions: { ...schoolRows.assumptions, "behållen andel kommun": kept },
      effects: [
        {
          Id: "E1",
          Aktör: "Kommunstyrelsen",
          Motpart: "Individ/hushåll",
          Slag: "skatt",
          Enhetsvärde: 40_000,
          Fördröjning: 1,
          Varaktighet: 2,
        },
        {
          Id: "E2",
          Aktör: "Individ/hushåll",
          Slag: "inkomst",
          Enhetsvärde: 120_000,
          Fördröjning: 1,
          Varaktighet: 2,
        },
      ],
    });

    // Tax 5 · 40k · 2 = 400k against costs of 300k.
    it("turns with the kept share for the municipality, not by an öre for society", () => {
      const [none, all] = [verdict(calculate(jobs(0))), verdict(calculate(jobs(1)))];
      expect([none.municipality, all.municipality]).toEqual(["no", "yes"]);
      expect([none.municipalityNetPresentValue, all.municipalityNetPresentValue]).toEqual([
        -300_000, 100_000,
      ]);
      expect(all.restsOnTax).toBe(true);
      expect(none.societyNetPresentValue).toBe(900_000);
      expect(all.societyNetPresentValue).toBe(none.societyNetPresentValue);
    });

    it("sends the rest to the state", () => {
      expect(row("Staten i övrigt", jobs(0.3))).toEqual([0, 140_000, 140_000, 0, 0, 0]);
      expect(row("Kommunstyrelsen", jobs(0.3))).toEqual([0, 60_000, 60_000, 0, 0, 0]);
    });
  });

  // Started in 2027 the term ends in year 3 with S = 100k; in 2029 in year 1 with S = −150k.
  it("depends on when in the term of office it starts", () => {
    const late: TableRows = {
      ...schoolRows,
      assumptions: { ...schoolRows.assumptions, startår: 2029 },
      participants: [{ År: 2029, Antal: 10 }],
      costs: [{ ...schoolRows.costs[0], Från: 2029 }],
    };
    expect(verdict(school).withinTerm).toBe("yes");
    const result = verdict(calculate(late));
    expect(result.withinTerm).toBe("no");
    expect(verdictSentence(result).sv).toBe(
      "Lönsamt för både kommunen och samhället på 25 år, men inte inom mandatperioden.",
    );
  });

  it("says that the municipality is not touched where nothing falls on it", () => {
    const regional: TableRows = {
      assumptions: schoolRows.assumptions,
      costs: [{ Id: "K1", Aktör: "Region", Slag: "engång", Belopp: 5, Från: 2027 }],
    };
    expect(verdict(calculate(regional))).toMatchObject({
      municipality: "untouched",
      society: "no",
    });
  });
});

describe("cashFlow", () => {
  // Kept after t years: 0.9^t. Year 2 of E1: 100k · 0.81 = 81k, and 19k to the other municipality.
  it("moves what people take with them to another municipality", () => {
    const moving: TableRows = {
      ...schoolRows,
      assumptions: { ...schoolRows.assumptions, utflyttning: 0.1 },
      effects: [schoolRows.effects[0] ?? {}],
    };
    expect(row("Socialnämnden", moving)).toEqual([0, 90_000, 81_000, 72_900, 65_610, 0]);
    expect(row("Annan kommun", moving)).toEqual([0, 10_000, 19_000, 27_100, 34_390, 0]);
  });

  // U = 5 participant-years; steps of 2: ⌊5/2⌋ · 2 = 4; 4 · 20 000 · 0.5 = 40 000, a year later than the effect.
  it("takes out savings in whole steps and after the cash lag", () => {
    const steps = schoolWith({}, "E1", { "Hemtagbar andel": 0.5, Steg: 2, "Hemtagning efter": 1 });
    expect(row("Socialnämnden", steps, "cash")).toEqual([
      -300_000, 0, 40_000, 40_000, 40_000, 40_000,
    ]);
  });

  // 0.7 · 10 successes of step 7 · … : 7.000000000000001 or 6.999999999999999 in float64, one whole step in both.
  it("counts a step that is met exactly", () => {
    const exact = schoolWith({ "andel som lyckas": 0.7 }, "E1", { "Hemtagbar andel": 1, Steg: 7 });
    expect(row("Socialnämnden", exact, "cash")?.[1]).toBe(140_000);
  });

  // An extra cost of 8 000 for each of 5 is cash at once and in full, whatever the cashable share and step.
  it("counts extra costs in full", () => {
    const extra = schoolWith({}, "E1", { Enhetsvärde: -8000, Steg: 50, "Hemtagning efter": 3 });
    expect(row("Socialnämnden", extra, "cash")).toEqual([
      -300_000, -40_000, -40_000, -40_000, -40_000, 0,
    ]);
  });

  // Drop-off 20 %: 100, 80, 64, 51.2 thousand. Haircut 10 % on top: 90, 72, 57.6, 46.08.
  it("lets effects fade, and deducts the haircut", () => {
    const fading = schoolWith({}, "E1", { Avklingning: 0.2, Försiktighetsavdrag: 0.1 });
    expect(row("Socialnämnden", { ...fading, effects: [fading.effects![0]!] })).toEqual([
      0, 90_000, 72_000, 57_600, 46_080, 0,
    ]);
  });

  // No haircut where the unit value is negative: caution never makes a cost smaller.
  it("takes no haircut off an extra cost", () => {
    const extra = schoolWith({}, "E3", { Enhetsvärde: -1000, Försiktighetsavdrag: 0.4 });
    expect(row("Individ/hushåll", { ...extra, effects: [extra.effects![2]!] })?.[2]).toBe(-5000);
  });

  // 5 · share 0.8 · (1 − 0.5) · 0.75 · (1 − 0.2) = 1.2 participants.
  it("multiplies the shares of the volume", () => {
    const shares = schoolWith({}, "E1", {
      Andel: 0.8,
      Dödvikt: 0.5,
      "Vår andel": 0.75,
      Undanträngning: 0.2,
    });
    expect(row("Socialnämnden", { ...shares, effects: [shares.effects![0]!] })?.[1]).toBe(24_000);
  });

  // Index 110/100: 20 000 in prices of 2025 are 22 000 in those of 2027; two years beyond 2027 at 2 %: · 1.0404.
  it("converts amounts between price years, beyond the index by extrapolation", () => {
    const index = { "index: 2025": 100, "index: 2027": 110, framskrivning: 0.02 };
    const priced = schoolWith(index, "E1", { Prisår: 2025 });
    expect(row("Socialnämnden", { ...priced, effects: [priced.effects![0]!] })?.[1]).toBe(110_000);
    const later = schoolWith({ ...index, prisår: 2029 }, "E1", { Prisår: 2025 });
    expect(row("Socialnämnden", { ...later, effects: [later.effects![0]!] })?.[1]).toBe(114_444);
  });
});

describe("costs and financing", () => {
  const flows = (rows: TableRows) => {
    const { accounts } = buildLedger(appraisalOf(rows), decimalArithmetic);
    return Object.fromEntries(
      accounts.map(({ actor, costs }) => [
        actor.name,
        costs.slice(0, 4).map((cost: Decimal) => cost.toNumber()),
      ]),
    );
  };
  const costsOf = (costs: TableRows["costs"], keys: object = {}): TableRows => ({
    assumptions: { ...schoolRows.assumptions, ...keys },
    participants: [
      { År: 2027, Antal: 10 },
      { År: 2029, Antal: 20 },
    ],
    ...(costs ? { costs } : {}),
  });
  const yearly = {
    Id: "K1",
    Aktör: "Socialnämnden",
    Slag: "per år",
    Belopp: 100,
    Från: 2027,
    Till: 2029,
  };

  it("fall once, a year, or for each participant who starts", () => {
    const each = { Id: "K2", Aktör: "Region", Slag: "per deltagare", Belopp: 3, Från: 2028 };
    expect(flows(costsOf([yearly, each]))).toEqual({
      Socialnämnden: [100, 100, 100, 0],
      Region: [0, 0, 60, 0],
    });
  });

  it("are no cost to society where a counterpart gets the money", () => {
    const allowance = { ...yearly, Motpart: "Individ/hushåll" };
    const calculation = calculate(costsOf([allowance]));
    expect(keyFigure(calculation, "kostnader", "samhälle")).toBe(0);
    expect(keyFigure(calculation, "kostnader", "Individ/hushåll")).toBe(-300);
  });

  it("are shared by a part of each year's costs", () => {
    expect(flows(costsOf([yearly], { "finansiering: Region": "25 %" }))).toEqual({
      Socialnämnden: [75, 75, 75, 0],
      Region: [25, 25, 25, 0],
    });
  });

  // 80 kr over undiscounted costs of 100 · 3 + 100 once in 2030 = 400: a fifth of every krona.
  it("are shared by kronor in proportion to the costs of all years", () => {
    const once = { Id: "K2", Aktör: "Barnnämnden", Slag: "engång", Belopp: 100, Från: 2030 };
    expect(flows(costsOf([yearly, once], { "finansiering: Region": "80 kr" }))).toEqual({
      Socialnämnden: [80, 80, 80, 0],
      Barnnämnden: [0, 0, 0, 80],
      Region: [20, 20, 20, 20],
    });
  });

  // The Region pays 300 of its own besides: the 60 kr are spread over the committee's 300 alone, a fifth of them.
  it("leave the financier's own costs out of what is financed", () => {
    const own = { Id: "K2", Aktör: "Region", Slag: "per år", Belopp: 100, Från: 2027, Till: 2029 };
    expect(flows(costsOf([yearly, own], { "finansiering: Region": "60 kr" }))).toEqual({
      Socialnämnden: [80, 80, 80, 0],
      Region: [120, 120, 120, 0],
    });
  });

  it("are financed for one payer where one is named", () => {
    const other = {
      Id: "K2",
      Aktör: "Barnnämnden",
      Slag: "per år",
      Belopp: 10,
      Från: 2027,
      Till: 2029,
    };
    const keys = { "finansiering: Region > Barnnämnden": "50 %" };
    expect(flows(costsOf([yearly, other], keys))).toEqual({
      Socialnämnden: [100, 100, 100, 0],
      Barnnämnden: [5, 5, 5, 0],
      Region: [5, 5, 5, 0],
    });
  });

  it("go on after the horizon, stated beside", () => {
    const long = { ...yearly, Till: 2060 };
    const calculation = calculate(costsOf([long]));
    expect(keyFigure(calculation, "kostnader efter horisonten", "kommun", 25)).toBe(800); // 2053…2060
    expect(keyFigure(calculation, "odiskonterade kostnader", "kommun", 25)).toBe(2600);
  });
});

describe("the cost of tax financing", () => {
  // λ = 1.3: 0.3 of kommun's C 300k joins society's costs, 0.3 of its B 500k society's benefits.
  it("is a line of society's, so that actors and line add up", () => {
    const taxed = calculate(schoolWith({ skattefaktor: 1.3 }));
    expect(keyFigure(taxed, "kostnader", "samhälle")).toBe(390_000);
    expect(keyFigure(taxed, "nytta", "samhälle")).toBe(1_000_000);
    expect(keyFigure(taxed, "nettonuvärde", "offentlig sektor")).toBe(200_000);
    const rows = gainsAndLosses(taxed);
    expect(rows.find(({ actor }) => actor === undefined)?.netPresentValue).toBe(60_000);
    expect(rows.reduce((sum, { costShare = 0 }) => sum + costShare, 0)).toBeCloseTo(1, 12);
    expect(rows.reduce((sum, { benefitShare = 0 }) => sum + benefitShare, 0)).toBeCloseTo(1, 12);
  });
});

describe("budgetEffect", () => {
  // Prices of 2027, 2 % from 2028 and 3 % from 2029: levels 1, 1.02, 1.0506. A quarter is paid by the Region.
  it("is nominal, by committee and year, with grants apart", () => {
    const rows = schoolWith(
      { "inflation: 2028": 0.02, "inflation: 2029": 0.03, "finansiering: Region": "25 %" },
      "E1",
      { "Hemtagbar andel": 1 },
    );
    const [social] = budgetEffect(calculate(rows));
    expect(social?.committee.name).toBe("Socialnämnden");
    expect(social?.years).toEqual([
      {
        year: 2027,
        costs: 300_000,
        grants: 75_000,
        cashableSaving: 0,
        returned: 0,
        frameChange: 0,
      },
      { year: 2028, costs: 0, grants: 0, cashableSaving: 102_000, returned: 0, frameChange: 0 },
      { year: 2029, costs: 0, grants: 0, cashableSaving: 105_060, returned: 0, frameChange: 0 },
    ]);
  });
});
