import { assumption, fillIn, sharedAssumptions, startYear } from "../assumptionRows";
import { effectRow } from "../effectRow";
import type { Template } from "../template";
import { templateTables } from "../templateTables";

const committee = "Socialnämnden";
const name = { sv: "Bostad först", en: "Housing First" };
const daysOfYear = 365;
const people = 10;
/** What Housing First costs at most a day and night in the Uppsala study. */
const perDay = 660;

/** A home with support for ten people, against the emergency housing that they leave. */
export const housingFirst: Template = {
  id: "housingFirst",
  file: { sv: "bostad-forst", en: "housing-first" },
  title: name,
  line: {
    sv: "Egen bostad och stöd i stället för akutboende och stödboende.",
    en: "A home of one's own with support instead of emergency and supported housing.",
  },
  toFillIn: [
    {
      sv: "Andelen som bor kvar, mot dem som fått hjälp på annat sätt",
      en: "The share who stay housed, against those who are helped otherwise",
    },
    {
      sv: "Hur många dygn om året målgruppen annars bor i akutboende",
      en: "How many nights a year the target group otherwise spends in emergency housing",
    },
  ],
  tables: (language) =>
    templateTables(
      {
        assumptions: [
          ...sharedAssumptions(name, committee),
          assumption("successRate", 0, {
            unit: "%",
            ...fillIn({
              sv: "andelen som bor kvar efter ett år, minus andelen som hade ordnat bostad ändå",
              en: "the share who stay housed after a year, less the share who would have found a home anyway",
            }),
          }),
        ],
        participants: [{ year: startYear, number: people }],
        costs: [
          {
            id: "K1",
            item: {
              sv: "Bostad och stöd för tio personer",
              en: "Housing and support for ten people",
            },
            actor: committee,
            kind: { sv: "per år", en: "a year" },
            amount: perDay * daysOfYear * people,
            from: startYear,
            to: startYear + 3,
            priceYear: 2022,
            source: {
              sv: "10 personer · 365 dygn · 660 kr, det dyraste i Uppsalastudien (2022). Göteborg: 500 kr. Byt till er egen kostnad",
              en: "10 people · 365 nights · SEK 660, the dearest in the Uppsala study (2022). Gothenburg: SEK 500. Replace it with your own cost",
            },
          },
        ],
        effects: [
          effectRow(
            "E1",
            "housing.emergency.uppsala",
            { lag: 0, duration: 4, cashableShare: 1, evidenceGrade: 5, haircut: 0.25 },
            daysOfYear,
          ),
          effectRow("E2", "abuse.day", {
            duration: 4,
            share: 0.3,
            cashableShare: 1,
            evidenceGrade: 6,
            haircut: 0.4,
          }),
          effectRow("E3", "psychiatry.adult.patient", {
            duration: 4,
            share: 0.3,
            evidenceGrade: 6,
            haircut: 0.4,
          }),
          effectRow("E4", "housing.eviction", {
            duration: 1,
            share: 0.2,
            evidenceGrade: 6,
            haircut: 0.4,
          }),
        ],
        notMonetised: [
          {
            effect: { sv: "Eget hem och trygghet", en: "A home of one's own and security" },
            forWhom: { sv: "Individ/hushåll", en: "Individual/household" },
            size: "+++",
            evidence: {
              sv: "Utan pris i studierna från Uppsala, Göteborg och Bergen",
              en: "Without a price in the studies from Uppsala, Gothenburg and Bergen",
            },
          },
        ],
      },
      language,
    ),
};
