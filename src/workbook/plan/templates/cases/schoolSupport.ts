import { assumption, fillIn, sharedAssumptions, startYear } from "../assumptionRows";
import { staffCost } from "../costRows";
import { effectRow } from "../effectRow";
import type { Template } from "../template";
import { templateTables, type TemplateRow } from "../templateTables";

const committee = "Utbildningsnämnden";
const name = {
  sv: "Tidiga insatser i skolan",
  en: "Early intervention in school",
};

const participants: readonly TemplateRow[] = [0, 1, 2].map((year) => ({
  year: startYear + year,
  number: 30,
}));

/** Two special needs teachers for three years, and what a pupil who copes spares the municipality. */
export const schoolSupport: Template = {
  id: "school",
  file: { sv: "tidiga-insatser-skola", en: "early-intervention-school" },
  title: name,
  line: {
    sv: "Stöd till elever innan de hamnar efter: särskilt stöd, utredningar och placeringar som uteblir.",
    en: "Support to pupils before they fall behind: special support, investigations and placements avoided.",
  },
  toFillIn: [
    {
      sv: "Andelen som lyckas: de svenska studier som finns visar svaga effekter, så börja med vad som krävs för att gå ihop",
      en: "The share who succeed: the Swedish studies there are show weak effects, so begin with what it takes to break even",
    },
    {
      sv: "Kostnaden för särskilt stöd och elevhälsa per elev i er kommun",
      en: "The cost of special support and pupil health per pupil in your municipality",
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
              sv: "skillnaden i andel som klarar skolan mot en jämförelsegrupp. Skolfam (2017) fann svaga effekter",
              en: "the difference in the share who manage school to a comparison group. Skolfam (2017) found weak effects",
            }),
          }),
        ],
        participants,
        costs: [
          staffCost(
            "K1",
            { sv: "Två specialpedagoger", en: "Two special needs teachers" },
            committee,
            2,
            [startYear, startYear + 2],
          ),
        ],
        effects: [
          effectRow("E1", "school.specialSupport", { duration: 4, cashableShare: 0.5 }),
          effectRow("E2", "school.pupilHealth", { duration: 4 }),
          effectRow("E3", "investigation.bbic", { duration: 1, share: 0.1 }, 1),
          effectRow("E4", "school.extraYear", { lag: 8, duration: 1, share: 0.3 }),
          effectRow("E5", "foster.fee", { lag: 2, duration: 3, share: 0.05, cashableShare: 1 }),
        ].map(withEstimate),
        notMonetised: [
          {
            effect: { sv: "Trygghet och självförtroende", en: "Security and self-confidence" },
            forWhom: { sv: "Individ/hushåll", en: "Individual/household" },
            size: "++",
            evidence: { sv: "Bedömning", en: "Judgement" },
          },
          {
            effect: { sv: "Arbetsro i klassen", en: "Calm in the classroom" },
            forWhom: { sv: "Klasskamrater och lärare", en: "Classmates and teachers" },
            size: "+",
            evidence: { sv: "Bedömning", en: "Judgement" },
          },
        ],
      },
      language,
    ),
};

/** Shares and durations here are starting points, and say so by their grade: expert judgement. */
function withEstimate(row: TemplateRow): TemplateRow {
  return { ...row, evidenceGrade: 6, haircut: 0.4 };
}
