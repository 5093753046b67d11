import type { Tables } from "../../model";
import { assumed, derived, published, type Basis } from "../tables/basis";
import { exampleTables } from "../tables/exampleTables";
import { assistanceEffect, jobEffects, pricesOf2022 } from "./workRows";

/** The success rate of one study, with its span, and how good its evidence is on the scale of 1 to 6. */
export interface Study {
  readonly successRate: number;
  readonly low: number;
  readonly high: number;
  readonly evidenceGrade: number;
  readonly basis: Basis;
  readonly comparison: string;
}

/** Forty participants and two IPS specialists for two years, with the effect of one study. */
export function supportedEmploymentTables(study: Study): Tables {
  const shared = { lag: 1, duration: 5, evidenceGrade: study.evidenceGrade };
  return exampleTables({
    assumptions: [
      { key: "namn", value: "Arbete med stöd enligt IPS", basis: assumed("Räkneexempel") },
      { key: "startår", value: 2027, basis: assumed("Räkneexempel") },
      { key: "horisonter", value: "1; 5; 10", basis: assumed("Effekterna varar till år 5") },
      ...pricesOf2022,
      {
        key: "andel som lyckas",
        value: study.successRate,
        low: study.low,
        high: study.high,
        distribution: "triangel",
        unit: "%",
        basis: study.basis,
      },
      { key: "jämförelse: beskrivning", value: study.comparison, basis: study.basis },
    ],
    participants: [{ year: 2027, number: 40, basis: assumed("20 deltagare per IPS-handledare") }],
    costs: [
      {
        id: "K1",
        item: "Två IPS-handledare",
        actor: "Socialnämnden",
        kind: "per år",
        amount: 1_062_924.96,
        from: 2027,
        to: 2028,
        priceYear: 2022,
        basis: derived("lon.kommun.2022", "2 · 33 700 kr · 12 · 1,3142; utan lokaler och ledning"),
      },
    ],
    effects: [...jobEffects(0.5, shared), assistanceEffect(0.3, shared)],
    notMonetised: [
      {
        effect: "Psykisk hälsa och livskvalitet",
        forWhom: "Individ/hushåll",
        size: "++",
        evidence: "Norsk RCT 2019: bättre än jämförelsegruppen",
      },
      {
        effect: "Sjuk- och aktivitetsersättning",
        forWhom: "Försäkringskassan",
        size: "+",
        evidence: "Belopp saknas: slå upp hos Försäkringskassan",
      },
    ],
  });
}

export const studies = {
  sweden: {
    successRate: 0.36,
    low: 0.18,
    high: 0.54,
    evidenceGrade: 1,
    basis: published("ev.ips.se", "Skillnad mot jämförelsegruppen, 95 % KI 18–54"),
    comparison: "46 % mot 11 % vid 18 månader, n = 120, randomiserad",
  },
  rollOutLow: {
    successRate: 0.037,
    low: 0.037,
    high: 0.075,
    evidenceGrade: 3,
    basis: published("ev.ips.nl", "Spannets nedre ände"),
    comparison: "+3,7 till +7,5 procentenheter, registerstudie",
  },
  rollOutHigh: {
    successRate: 0.075,
    low: 0.037,
    high: 0.075,
    evidenceGrade: 3,
    basis: published("ev.ips.nl", "Spannets övre ände"),
    comparison: "+3,7 till +7,5 procentenheter, registerstudie",
  },
} as const satisfies Record<string, Study>;
