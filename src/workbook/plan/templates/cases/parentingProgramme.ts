import { assumption, fillIn, sharedAssumptions, startYear } from "../assumptionRows";
import { effectRow } from "../effectRow";
import type { Template } from "../template";
import { templateTables, type TemplateRow } from "../templateTables";

const committee = "Socialnämnden";
const name = { sv: "Föräldrastödsprogram", en: "Parenting programme" };

const participants: readonly TemplateRow[] = [0, 1, 2].map((year) => ({
  year: startYear + year,
  number: 60,
}));

/** A programme for parents, and what a child who fares better spares the municipality. */
export const parentingProgramme: Template = {
  id: "parenting",
  file: { sv: "foraldrastodsprogram", en: "parenting-programme" },
  title: name,
  line: {
    sv: "Komet, Connect, De otroliga åren och liknande: färre utredningar, stödinsatser och placeringar.",
    en: "Comet, Connect, Incredible Years and the like: fewer investigations, support measures and placements.",
  },
  toFillIn: [
    {
      sv: "Kostnaden per familj: en svensk jämförelse ger 14–1 300 USD per barn, slå upp ert program",
      en: "The cost per family: a Swedish comparison gives USD 14–1,300 per child, look up your programme",
    },
    {
      sv: "Andelen som lyckas: slå upp programmets svenska studie",
      en: "The share who succeed: look up the programme's Swedish study",
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
              sv: "skillnaden mot en jämförelsegrupp i programmets svenska studie (Nystrand m.fl. 2019, PLOS ONE, jämför fem program)",
              en: "the difference to a comparison group in the programme's Swedish study (Nystrand et al. 2019, PLOS ONE, compares five programmes)",
            }),
          }),
        ],
        participants,
        costs: [
          {
            id: "K1",
            item: { sv: "Programmet, per familj", en: "The programme, per family" },
            actor: committee,
            kind: { sv: "per deltagare", en: "per participant" },
            amount: 0,
            ...fillIn({
              sv: "ledarnas tid, material, lokal och barnpassning per familj. 14–1 300 USD per barn enligt Nystrand m.fl. 2019, PLOS ONE",
              en: "leaders' time, materials, premises and child minding per family. USD 14–1,300 per child by Nystrand et al. 2019, PLOS ONE",
            }),
          },
        ],
        effects: [
          effectRow("E1", "investigation.bbic", { duration: 1, share: 0.2 }, 1),
          effectRow("E2", "openCare.leisure", { duration: 2, share: 0.1, cashableShare: 1 }),
          effectRow("E3", "school.resourcePreschool", { duration: 2, share: 0.05 }),
          effectRow("E4", "foster.fee", { lag: 2, duration: 5, share: 0.03, cashableShare: 1 }),
          effectRow("E5", "openCare.family", { duration: 2, share: 0.2 }),
        ].map((row) => ({ ...row, evidenceGrade: 6, haircut: 0.4 })),
        notMonetised: [
          {
            effect: { sv: "Barnets hälsa", en: "The child's health" },
            forWhom: { sv: "Individ/hushåll", en: "Individual/household" },
            size: "++",
            evidence: {
              sv: "COPE: 2 629 USD per extra friskt levnadsår mot biblioterapi, 2019",
              en: "COPE: USD 2,629 per extra healthy life year against bibliotherapy, 2019",
            },
          },
        ],
      },
      language,
    ),
};
