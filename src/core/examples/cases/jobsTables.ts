import type { Tables } from "../../model";
import { assumed } from "../tables/basis";
import { exampleTables } from "../tables/exampleTables";
import { assistanceEffect, jobEffects, pricesOf2022 } from "./workRows";

export interface JobsVariant {
  readonly startYear: number;
  /** The share of its tax that the municipality keeps after income equalisation. */
  readonly keptShare: number;
  /** Kronor that Arbetsförmedlingen adds. */
  readonly cofinancing?: number;
}

/** A year of job training for forty people on long assistance. */
export function jobsTables({ startYear, keptShare, cofinancing }: JobsVariant): Tables {
  const shared = { lag: 1, duration: 5, deadweight: 0.2, displacement: 0.25, evidenceGrade: 5 };
  return exampleTables({
    assumptions: [
      { key: "namn", value: "Jobbprojekt", basis: assumed("Räkneexempel") },
      { key: "nämnd", value: "Arbetsmarknadsnämnden", basis: assumed("Räkneexempel") },
      { key: "startår", value: startYear, basis: assumed("Räkneexempel") },
      { key: "horisonter", value: "1; 4; 5; 25", basis: assumed("Metodens förval") },
      ...pricesOf2022,
      { key: "andel som lyckas", value: 0.3, unit: "%", basis: assumed("Räkneexempel") },
      {
        key: "behållen andel kommun",
        value: keptShare,
        basis: assumed(
          keptShare === 0
            ? "Metodens förval: utjämningen tar allt"
            : "Som om utjämningen inte fanns",
        ),
      },
      ...(cofinancing === undefined
        ? []
        : [
            {
              key: "finansiering: Arbetsförmedlingen > Arbetsmarknadsnämnden",
              value: cofinancing,
              unit: "kr",
              basis: assumed("Det som vänder kommunens nej"),
            },
          ]),
    ],
    participants: [{ year: startYear, number: 40, basis: assumed("Räkneexempel") }],
    costs: [
      {
        id: "K1",
        item: "Handledning och arbetsträning",
        actor: "Arbetsmarknadsnämnden",
        kind: "per deltagare",
        amount: 90_000,
        basis: assumed("Räkneexempel"),
      },
    ],
    effects: [...jobEffects(1, shared), assistanceEffect(0.6, shared)],
    notMonetised: [
      {
        effect: "Egen försörjning och självkänsla",
        forWhom: "Individ/hushåll",
        size: "++",
        evidence: "Utan pris",
      },
    ],
  });
}
