import type { Tables } from "../../model";
import { assumed, derived, published, type Basis } from "../tables/basis";
import { exampleTables, type ExampleRows } from "../tables/exampleTables";

const everyone = "Alla aktörer (ofördelat)";

export interface Counterfactual {
  /** What the kommun pays for MTFC, and what that figure is. */
  readonly cost: number;
  readonly costBasis: Basis;
  /** What the kommun would have paid for other care. 0: it is netted in the cost already, or there was none. */
  readonly otherCare: number;
  readonly deadweight: number;
  /** None where the source's own control group has taken it away already. */
  readonly deadweightBasis?: Basis;
}

/** One youth in MTFC: all in year 0, for the thesis's figures are present values. */
export function mtfcTables({
  cost,
  costBasis,
  otherCare,
  deadweight,
  deadweightBasis,
}: Counterfactual): Tables {
  return exampleTables({
    assumptions: [
      { key: "namn", value: "MTFC, en deltagare", basis: published("ex.mtfc.npv") },
      { key: "startår", value: 2019, basis: published("ex.mtfc.npv") },
      { key: "horisonter", value: "1", basis: assumed("Källans nuvärden läggs i startåret") },
      { key: "diskonteringsränta", value: 0, basis: assumed("Källans belopp är redan nuvärden") },
      { key: "prisår", value: 2019, basis: published("ex.mtfc.npv") },
      {
        key: "andel som lyckas",
        value: 1,
        basis: assumed("Källans nytta är ett medelvärde per deltagare"),
      },
      {
        key: "mandatperiodens sista år",
        value: 2022,
        basis: assumed("Val hölls i september 2022"),
      },
      {
        key: `aktör: ${everyone}`,
        value: "övriga",
        basis: assumed("Nyttan är inte delad mellan aktörerna här"),
      },
      ...comparisonRow(deadweightBasis),
    ],
    participants: [{ year: 2019, number: 1, basis: assumed("Räknat per deltagare") }],
    costs: [
      {
        id: "K1",
        item: "MTFC",
        actor: "Socialnämnden",
        kind: "per deltagare",
        amount: cost,
        basis: costBasis,
      },
    ],
    effects: [
      {
        id: "E1",
        effect: "Färre brott och mindre dygnsvård efteråt",
        actor: everyone,
        kind: "real",
        unitValue: 1_452_000,
        lag: 0,
        duration: 1,
        deadweight,
        evidenceGrade: 4,
        basis: benefitBasis(deadweightBasis),
      },
      ...otherCareRow(otherCare),
    ],
  });
}

function comparisonRow(deadweightBasis?: Basis): ExampleRows["assumptions"] {
  if (deadweightBasis !== undefined) return [];
  const value = "Kontrollgrupp i sedvanlig vård";
  return [{ key: "jämförelse: beskrivning", value, basis: published("ex.mtfc.npv") }];
}

function benefitBasis(deadweightBasis?: Basis): Basis {
  const borrowed =
    deadweightBasis === undefined ? "" : `. Dödvikt: ${deadweightBasis.source}. Nytta`;
  return derived("ex.mtfc.bcr", `3,3 · 440 000 kr${borrowed}`);
}

function otherCareRow(amount: number): ExampleRows["effects"] {
  if (amount === 0) return [];
  return [
    {
      id: "E2",
      effect: "Sedvanlig vård behövs inte",
      actor: "Socialnämnden",
      kind: "real",
      unitValue: amount,
      lag: 0,
      duration: 1,
      evidenceGrade: 4,
      basis: derived("mtfc.program.2019", "1 368 000 − 440 000 kr"),
    },
  ];
}

const netted = derived(
  "ex.mtfc.bcr",
  "1 mnkr / (3,3 − 1), avrundat: merkostnaden mot sedvanlig vård",
);
const whole = published("mtfc.program.2019", "hela programmet, 10 månader");

export const counterfactuals = {
  printed: { cost: 440_000, costBasis: netted, otherCare: 0, deadweight: 0 },
  gross: {
    cost: 1_368_000,
    costBasis: whole,
    otherCare: 928_000,
    deadweight: 0,
  },
  atHome: { cost: 1_368_000, costBasis: whole, otherCare: 0, deadweight: 0 },
  likeSweden: {
    cost: 440_000,
    costBasis: netted,
    otherCare: 0,
    deadweight: 0.11 / 0.46,
    deadweightBasis: derived("ev.ips.se", "11 % / 46 %: så mycket hade kommit ändå i den studien"),
  },
  likeNorway: {
    cost: 440_000,
    costBasis: netted,
    otherCare: 0,
    deadweight: 0.271 / 0.374,
    deadweightBasis: derived(
      "ev.ips.no",
      "27,1 % / 37,4 %: så mycket hade kommit ändå i den studien",
    ),
  },
  likeMst: {
    cost: 440_000,
    costBasis: netted,
    otherCare: 0,
    deadweight: 1,
    deadweightBasis: published(
      "ev.mst.se",
      "ingen skillnad mot jämförelsegruppen: allt hade kommit ändå",
    ),
  },
} as const satisfies Record<string, Counterfactual>;
