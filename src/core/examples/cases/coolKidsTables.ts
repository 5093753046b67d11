import type { Tables } from "../../model";
import { assumed, derived, published, type Basis } from "../tables/basis";
import { exampleTables } from "../tables/exampleTables";

export interface Programme {
  readonly name: string;
  /** Children a year, year by year from 2020. */
  readonly children: readonly number[];
  readonly childrenBasis: Basis;
  readonly successRateBasis: Basis;
  readonly unitValue: number;
  readonly unitValueBasis: Basis;
}

const payer = "Kommunen";
const publicPurse = "Det offentliga (ofördelat)";

/** A Cool Kids programme over nine years, undiscounted, in Danish kroner. */
export function coolKidsTables(programme: Programme): Tables {
  const { name, children, childrenBasis, successRateBasis, unitValue, unitValueBasis } = programme;
  return exampleTables({
    assumptions: [
      { key: "namn", value: `${name} (belopp i DKK)`, basis: childrenBasis },
      { key: "startår", value: 2020, basis: assumed("Källorna anger inget startår") },
      { key: "horisonter", value: "9", basis: published("ex.som.coolkids", "nio års sikt") },
      { key: "diskonteringsränta", value: 0, basis: assumed("Källorna anger ingen ränta") },
      { key: "prisår", value: 2020, basis: assumed("Källornas priser tas som de står") },
      { key: "andel som lyckas", value: 0.26, unit: "%", basis: successRateBasis },
      { key: `aktör: ${payer}`, value: "kommun", basis: published("ex.som.ikast") },
      {
        key: `aktör: ${publicPurse}`,
        value: "stat",
        basis: assumed("Källorna delar inte resultatet mellan kommun, region och stat"),
      },
    ],
    participants: children.map((number, index) => ({
      year: 2020 + index,
      number,
      basis: childrenBasis,
    })),
    costs: [
      {
        id: "K1",
        item: "Cool Kids, gruppförlopp",
        actor: payer,
        kind: "per deltagare",
        amount: 11_500,
        basis: published("print.coolkids.cost", "pris 2018"),
      },
    ],
    effects: [
      {
        id: "E1",
        effect: "Mindre stöd, vård och specialskola",
        actor: publicPurse,
        kind: "real",
        unitValue,
        lag: 1,
        evidenceGrade: 5,
        basis: unitValueBasis,
      },
    ],
    notMonetised: [
      {
        effect: "Mindre ångest, bättre liv",
        forWhom: "Individ/hushåll",
        size: "++",
        evidence: "Räknas inte i källornas modell",
      },
    ],
  });
}

const ikastSuccessRate = published("ex.som.ikast");
const ikastChildren = derived("ex.som.ikast", "55 barn på 5 år, jämnt fördelade");
const nationalChildren = published("print.coolkids.national", "18 barn om året i 3 år");
const borrowedRate = assumed("Lånad från Ikast-Brande: källan anger ingen");

export const programmes = {
  ikast: {
    name: "Cool Kids i Ikast-Brande",
    children: [11, 11, 11, 11, 11],
    childrenBasis: ikastChildren,
    successRateBasis: ikastSuccessRate,
    unitValue: 18_307,
    unitValueBasis: derived("ex.som.ikast", "(1 200 000 + 55 · 11 500) / (11 · 35 år · 26 %)"),
  },
  national: {
    name: "Cool Kids, Socialstyrelsens räkneexempel",
    children: [18, 18, 18],
    childrenBasis: nationalChildren,
    successRateBasis: borrowedRate,
    unitValue: 44_703,
    unitValueBasis: derived("ex.som.coolkids", "(4 400 000 + 54 · 11 500) / (18 · 24 år · 26 %)"),
  },
  check: {
    name: "Cool Kids, räkneexemplet med Ikast-Brandes effekt",
    children: [18, 18, 18],
    childrenBasis: nationalChildren,
    successRateBasis: borrowedRate,
    unitValue: 18_307,
    unitValueBasis: assumed("Ikast-Brandes effekt per barn som lyckas"),
  },
} as const satisfies Record<string, Programme>;
