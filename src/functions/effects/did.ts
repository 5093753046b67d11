import { NotAvailableError } from "../../core/errors";
import { differenceInDifferences, evidenceMessages } from "../../core/evidence";
import { defineFunction, type FunctionHelp } from "../definition";
import { measuredValues } from "../parameters";

export const definition = defineFunction({
  id: "DID",
  group: "effects",
  parameters: [
    measuredValues({ key: "treatedBefore", name: { sv: "insats_före", en: "treated_before" } }),
    measuredValues({ key: "treatedAfter", name: { sv: "insats_efter", en: "treated_after" } }),
    measuredValues({ key: "controlBefore", name: { sv: "kontroll_före", en: "control_before" } }),
    measuredValues({ key: "controlAfter", name: { sv: "kontroll_efter", en: "control_after" } }),
  ],
  result: { unit: "mixed", spills: true },
  evaluate: (
    treatedBefore: readonly number[],
    treatedAfter: readonly number[],
    controlBefore: readonly number[],
    controlAfter: readonly number[],
  ) => {
    const { difference, low, high } = differenceInDifferences(
      treatedBefore,
      treatedAfter,
      controlBefore,
      controlAfter,
    );
    const none = new NotAvailableError(evidenceMessages.noInterval());
    return [[difference, low ?? none, high ?? none]];
  },
});

export const help: FunctionHelp = {
  name: { sv: "Skillnad i skillnader", en: "Difference in differences" },
  summary: {
    sv: "Insatsgruppens förändring minus kontrollgruppens, med 95 % konfidensintervall: skillnad, låg, hög. Lika långa områden är samma personer.",
    en: "The treated group's change less the control group's, with a 95% interval: difference, low, high. Ranges of equal length are the same persons.",
  },
  definition: {
    sv: "Kontrollgruppen visar vad som hade hänt ändå. Är före och efter lika många i båda grupperna räknas de som samma personer i samma ordning: intervallet är då Welchs t på personernas förändringar. Annars är de fyra skilda urval, och intervallet bygger på normalfördelningen. Med enbart medelvärden (en cell var) ges skillnaden utan intervall. Ett områdes tomma celler går inte alltid att skilja från 0, så välj områden utan tomma celler. Ger tre celler.",
    en: "The control group shows what would have happened anyway. Where before and after are equally many in both groups they count as the same persons in the same order: the interval is then Welch's t on their changes. Else they are four separate samples, and the interval rests on the normal distribution. With means alone (one cell each) the difference comes without an interval. Blank cells cannot always be told from 0, so choose ranges without them. Gives three cells.",
  },
  formula: "(T efter − T före) − (K efter − K före) ± t · √(s_T²/n_T + s_K²/n_K)",
  parameters: {
    treatedBefore: {
      sv: "Insatsgruppen före: en rad eller kolumn med ett värde per person, eller ett medelvärde.",
      en: "The treated before: a row or column with a value per person, or a mean.",
    },
    treatedAfter: {
      sv: "Insatsgruppen efter, i samma ordning om det är samma personer.",
      en: "The treated after, in the same order if they are the same persons.",
    },
    controlBefore: { sv: "Kontrollgruppen före.", en: "The controls before." },
    controlAfter: {
      sv: "Kontrollgruppen efter, i samma ordning om det är samma personer.",
      en: "The controls after, in the same order if they are the same persons.",
    },
  },
  keywords: {
    sv: ["skillnad i skillnader", "före efter", "kontrollgrupp", "kontrafaktisk", "utvärdering"],
    en: ["difference in differences", "before after", "control group", "evaluation", "Welch"],
  },
  references: [
    {
      title:
        "Welch, The generalization of Student's problem when several different population variances are involved, Biometrika 34, pp. 28–35",
      year: 1947,
    },
    { title: "SOCINV, docs/method.md section 3", year: 2026 },
  ],
  examples: [
    {
      title: {
        sv: "Minimilön i New Jersey och Pennsylvania: medelvärden",
        en: "Minimum wage in New Jersey and Pennsylvania: means",
      },
      cells: [20.44, 21.03, 23.33, 21.17],
      result: [[2.76, "#N/A", "#N/A"]],
      // The four printed means are rounded themselves, each by up to 0.005.
      tolerance: 0.02,
      source: {
        kind: "published",
        title:
          "Card och Krueger, Minimum Wages and Employment, American Economic Review 84(4), s. 772–793",
        year: 1994,
        locator: "tabell 3, rad 3",
      },
    },
    {
      title: { sv: "Tre personer i varje grupp", en: "Three persons in each group" },
      cells: [[[10, 12, 9]], [[11, 14, 12]], [[10, 11, 8]], [[10, 12, 10]]],
      result: [[1, -1.2669579355275191, 3.266957935527519]],
      source: {
        kind: "native",
        formula: "=HSTACK(1,1-T.INV.2T(5%,4)*SQRT(2/3),1+T.INV.2T(5%,4)*SQRT(2/3))",
      },
    },
  ],
};
