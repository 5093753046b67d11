import { InputError } from "../../../../src/core/errors";
import { readAppraisal, type CellValue } from "../../../../src/core/model";
import { simulate, type SimulationOptions } from "../../../../src/core/uncertainty/simulation";
import { cellError } from "../../../functions/support/callFunction";
import { exampleTables } from "../../../../src/functions/exampleTables";
import { schoolRows } from "../../support/schoolCase";
import { appraisalOf, tablesOf } from "../../support/tablesOf";

type Row = Readonly<Record<string, CellValue>>;

function appraisal(cells: Readonly<Record<string, Row>>, keys: readonly Row[] = [], number = 10) {
  const changed = (row: Row) => ({ ...row, ...cells[String(row["Id"])] });
  return appraisalOf({
    assumptions: [
      ...Object.entries(schoolRows.assumptions).map(([Nyckel, Värde]) => ({
        Nyckel,
        Värde,
        ...cells[Nyckel],
      })),
      ...keys,
    ],
    participants: [{ År: 2027, Antal: number }],
    costs: schoolRows.costs.map(changed),
    effects: schoolRows.effects.map(changed),
  });
}

/** "tabell text": the error in Swedish. */
function errorOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof InputError) return `${error.argument} ${error.problem.sv}`;
    throw error;
  }
  throw new Error("It was accepted.");
}

const PERT = { K1: { Lågt: 200_000, Högt: 400_000, Fördelning: "PERT" } };

describe("what a simulation is asked", () => {
  it.each<[SimulationOptions, string]>([
    [{ trials: 0 }, "trials ska vara ett helt antal, 1 eller fler"],
    [{ trials: -5 }, "trials ska vara ett helt antal"],
    [{ trials: 1.5 }, "trials ska vara ett helt antal"],
    [{ trials: 10_000_001 }, "trials ska vara högst 10\u00a0000\u00a0000"],
    [{ trials: 1_000_001, measure: "BCR" }, "trials ska vara högst 1\u00a0000\u00a0000 när hela"],
    [{ seed: -1 }, "seed ska vara ett helt tal"],
    [{ seed: 0.5 }, "seed ska vara ett helt tal"],
    [{ bins: 0 }, "bins ska vara ett helt antal mellan 1 och 200"],
    [{ bins: 201 }, "bins ska vara ett helt antal mellan 1 och 200"],
    [{ measure: "lycka" }, "measure ska vara ett mått"],
    [{ perspective: "Kyrkan" }, "perspective ska vara kommun"],
    [{ horizon: 99 }, "horizon ska vara ett helt antal år"],
  ])("is refused with what it must be: %j", (options, message) => {
    expect(errorOf(() => simulate(appraisal(PERT), options))).toContain(message);
  });

  it("is refused in the cell too", async () => {
    const trials = (number: number) => cellError("MONTECARLO", [...exampleTables, number]);
    expect((await trials(0)).message).toBe(
      "Antal försök ska vara ett helt antal, 1 eller fler, till exempel 10\u00a0000, eller utelämnas. Det var 0.",
    );
    expect((await trials(20_000_000)).message).toContain("ska vara högst 10\u00a0000\u00a0000");
  });
});

describe("a low, a high and a distribution that do not fit", () => {
  it.each<[string, Row, string]>([
    ["low above high", { Lågt: 400_000, Högt: 200_000 }, "Värdet ligger inte mellan lågt och högt"],
    ["the mode below low", { Lågt: 310_000, Högt: 400_000 }, "Värdet ligger inte mellan"],
    ["the mode above high", { Lågt: 200_000, Högt: 290_000 }, "Värdet ligger inte mellan"],
    [
      "a standard deviation of 0",
      { Lågt: 300_000, Högt: 300_000, Fördelning: "normal" },
      "Fördelningen saknar lågt och högt",
    ],
    [
      "a negative standard deviation",
      { Lågt: 400_000, Högt: 200_000, Fördelning: "normal" },
      "Värdet ligger inte mellan lågt och högt",
    ],
    [
      "probabilities that sum to 0.9",
      { Fördelning: "200000@0,4; 400000@0,5" },
      "är inga utfall med sannolikheter som blir 1",
    ],
    [
      "a negative probability",
      { Fördelning: "200000@−0,5; 400000@1,5" },
      "är inga utfall med sannolikheter som blir 1",
    ],
  ])("are told by table, row and column, with the remedy: %s", (_, cells, message) => {
    const row = { Fördelning: "PERT", ...schoolRows.costs[0], ...cells };
    const { problems } = readAppraisal(
      tablesOf({
        assumptions: Object.entries(schoolRows.assumptions).map(([Nyckel, Värde]) => ({
          Nyckel,
          Värde,
        })),
        participants: [{ År: 2027, Antal: 10 }],
        costs: [row],
        effects: schoolRows.effects,
      }),
    );
    const errors = problems.filter(({ severity }) => severity === "error");
    expect(errors.map(({ table, row: at }) => [table, at])).toEqual([["costs", 2]]);
    expect(errors[0]!.what.sv).toContain(message);
    expect(errors[0]!.remedy.sv).not.toBe("");
  });
});

describe("a distribution", () => {
  it.each<[string, Readonly<Record<string, Row>>, readonly Row[], string]>([
    [
      "lognormal from 0",
      { E1: { Lågt: -1, Högt: 30_000, Fördelning: "lognormal" } },
      [],
      "effects har lognormal fördelning för ”E1 enhetsvärde”. Lågt ska då vara större än 0. Det var −1.",
    ],
    [
      "beta of an amount",
      { K1: { Lågt: 200_000, Högt: 400_000, Fördelning: "beta" } },
      [],
      "costs har betafördelning för ”K1 belopp”. Beta gäller andelar",
    ],
    [
      "beta about 1",
      {},
      [{ Nyckel: "E1 andel", Värde: 1, Lågt: 0.5, Högt: 1, Fördelning: "beta" }],
      "Värdet ska då ligga mellan 0 och 100 %",
    ],
    [
      "beta too wide",
      { E1: { Andel: 0.02 } },
      [{ Nyckel: "E1 andel", Värde: 0.02, Lågt: 0, Högt: 1, Fördelning: "beta" }],
      "så långt isär att ingen betafördelning passar",
    ],
    [
      "binomial elsewhere",
      { K1: { Lågt: 200_000, Högt: 400_000, Fördelning: "binomial" } },
      [],
      "Binomial gäller andel som lyckas",
    ],
    [
      "a start year",
      { startår: { Lågt: 2026, Högt: 2028, Fördelning: "triangel" } },
      [],
      "assumptions har en fördelning för ”startår”, som inte kan vara osäkert",
    ],
    [
      "twice",
      PERT,
      [{ Nyckel: "K1 belopp", Värde: 300_000, Lågt: 1, Högt: 400_000, Fördelning: "PERT" }],
      "har en fördelning för ”K1 belopp” på två ställen",
    ],
  ])("that cannot be is refused, with the input and what to do: %s", (_, cells, keys, message) => {
    expect(errorOf(() => simulate(appraisal(cells, keys)))).toContain(message);
  });

  it("binomial of parts of persons is refused, with the year and the number", () => {
    const binomial = appraisal({ "andel som lyckas": { Fördelning: "binomial" } }, [], 10.5);
    expect(errorOf(() => simulate(binomial))).toContain(
      "Antalet deltagare 2027 ska då vara helt. Det var 10,5.",
    );
  });
});

describe("a correlation", () => {
  const uncertain = {
    ...PERT,
    E1: { Lågt: 10_000, Högt: 30_000, Fördelning: "PERT" },
    E3: { Lågt: 20_000, Högt: 40_000, Fördelning: "normal" },
  };
  const pair = (inputs: string, rho: number): Row => ({
    Nyckel: `samvariation: ${inputs}`,
    Värde: rho,
  });

  it.each<[string, readonly Row[], string]>([
    [
      "unknown input",
      [pair("K1 × lycka", 0.5)],
      "har en samvariation med ”lycka”, som inte är något indata",
    ],
    ["with itself", [pair("K1 × K1 belopp", 0.5)], "mellan ”K1” och sig självt"],
    [
      "twice",
      [pair("K1 × E1", 0.5), pair("E1 × K1", 0.5)],
      "har samvariationen E1 × K1 två gånger",
    ],
  ])("that means nothing is refused: %s", (_, keys, message) => {
    expect(errorOf(() => simulate(appraisal(uncertain, keys)))).toContain(message);
  });

  it("that cannot hold is refused, and the nearest that is offered is accepted", () => {
    const keys = [pair("K1 × E1", 0.9), pair("E1 × E3", 0.9), pair("K1 × E3", -0.9)];
    const message = errorOf(() => simulate(appraisal(uncertain, keys)));
    expect(message).toContain("inte kan gälla samtidigt (matrisen är inte positivt definit)");
    const offered = [...message.matchAll(/(\w+ × \w+) (−?[\d,]+)/g)].map(
      ([, names = "", rho = ""]) => pair(names, Number(rho.replace("−", "-").replace(",", "."))),
    );
    expect(offered.map(({ Nyckel }) => Nyckel)).toEqual(keys.map(({ Nyckel }) => Nyckel));
    expect(simulate(appraisal(uncertain, offered), { trials: 500 }).trials).toBe(500);
    // Three alike, by symmetry each as far from what was asked.
    const sizes = offered.map(({ Värde }) => Math.abs(Number(Värde)));
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThan(1e-9);
    expect(sizes[0]).toBeGreaterThan(0.4);
    expect(sizes[0]).toBeLessThan(0.55);
  });

  it("with an input that is fixed has no effect", () => {
    const keys = [pair("K1 × E2", 0.9)];
    const trials = { trials: 500 };
    expect(simulate(appraisal(PERT, keys), trials).mean).toEqual(
      simulate(appraisal(PERT), trials).mean,
    );
  });
});
