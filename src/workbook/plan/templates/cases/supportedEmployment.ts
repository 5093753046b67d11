import { cite } from "../../../../core/examples";
import { assumption, sharedAssumptions, startYear } from "../assumptionRows";
import { staffCost } from "../costRows";
import { effectRow } from "../effectRow";
import type { Template } from "../template";
import { templateTables, type TemplateRow } from "../templateTables";

const committee = "Socialnämnden";
const name = { sv: "Arbete med stöd (IPS)", en: "Supported employment (IPS)" };
/** Those who get a job work half time for five years from the year after; a randomised trial stands behind it. */
const job: TemplateRow = { lag: 1, duration: 5, share: 0.5, evidenceGrade: 1, haircut: 0 };

const comparison: readonly TemplateRow[] = [
  {
    key: { sv: "jämförelse: beskrivning", en: "comparison: description" },
    value: {
      sv: "37,4 % mot 27,1 % i arbete vid 18 månader, norsk randomiserad studie, 410 deltagare",
      en: "37.4% against 27.1% in work at 18 months, Norwegian randomised trial, 410 participants",
    },
  },
];

/** Two specialists for two years, with the effect of the largest trial in the Nordic countries. */
export const supportedEmployment: Template = {
  id: "supportedEmployment",
  file: { sv: "arbete-med-stod", en: "supported-employment" },
  title: name,
  line: {
    sv: "Individuellt stöd till arbete för personer med psykisk ohälsa: lön, skatt och bistånd som upphör.",
    en: "Individual support into work for people with mental illness: wages, tax and assistance that ends.",
  },
  toFillIn: [
    {
      sv: "Skattesatsen och vad kommunen behåller efter utjämningen",
      en: "The tax rate and what the municipality keeps after equalisation",
    },
    {
      sv: "Sjuk- och aktivitetsersättningen för målgruppen, hos Försäkringskassan",
      en: "Sickness and activity compensation of the target group, at the Social Insurance Agency",
    },
  ],
  tables: (language) =>
    templateTables(
      {
        assumptions: [
          ...sharedAssumptions(name, committee),
          assumption("successRate", 0.103, {
            low: 0.037,
            high: 0.36,
            distribution: { sv: "triangel", en: "triangular" },
            unit: "%",
            source: {
              sv: `37,4 − 27,1 procentenheter; lågt från Nederländerna (${cite("ev.ips.nl")}), högt från Sverige (${cite("ev.ips.se")})`,
              en: `37.4 − 27.1 points; low from the Netherlands (${cite("ev.ips.nl")}), high from Sweden (${cite("ev.ips.se")})`,
            },
          }),
          ...comparison,
        ],
        participants: [{ year: startYear, number: 40 }],
        costs: [
          staffCost("K1", { sv: "Två IPS-handledare", en: "Two IPS specialists" }, committee, 2, [
            startYear,
            startYear + 1,
          ]),
        ],
        effects: [
          effectRow("E1", "work.wage", job),
          effectRow("E2", "work.production.contributions", job),
          effectRow("E3", "work.contributions", job),
          effectRow("E4", "work.tax.municipality", job),
          effectRow("E5", "work.tax.region", job),
          {
            ...effectRow("E6", "assistance.ended", { ...job, share: 0.3, cashableShare: 1 }),
            unitValue: 60_225,
            priceYear: 2020,
            source: {
              sv: `Utbetalt per hushåll 2020; att 30 % hade bistånd är ett antagande. ${cite("eb.hushall.2020")}`,
              en: `Paid per household in 2020; that 30% were on assistance is an assumption. ${cite("eb.hushall.2020")}`,
            },
          },
          effectRow("E7", "work.insurance", { ...job, share: 0.5 }),
        ],
        notMonetised: [
          {
            effect: {
              sv: "Psykisk hälsa och livskvalitet",
              en: "Mental health and quality of life",
            },
            forWhom: { sv: "Individ/hushåll", en: "Individual/household" },
            size: "++",
            evidence: {
              sv: "Norsk randomiserad studie 2019: bättre än jämförelsegruppen",
              en: "Norwegian randomised trial 2019: better than the comparison group",
            },
          },
        ],
      },
      language,
    ),
};
