import { actors } from "../actors";
import { bilingual } from "../bilingual";
import { cashableTexts, perCase, quantityTexts, warningTexts } from "../commonTexts";
import { effect } from "../effect";
import type { EffectEntry } from "../effectEntry";

const word = bilingual(
  "utredning orosanmälan socialtjänst barn",
  "investigation child welfare report",
);

export const investigationEntries: readonly EffectEntry[] = [
  perInvestigation(
    "bbic",
    "uph.bbic.2015",
    30561,
    "BBIC-utredning",
    "BBIC child-welfare investigation",
  ),
  perInvestigation(
    "preliminary",
    "uph.forhands.2015",
    1543,
    "Förhandsbedömning",
    "Preliminary assessment",
  ),
  perInvestigation(
    "ester",
    "uph.ester.2015",
    4754,
    "Screening och Esterbedömning",
    "Screening and ESTER assessment",
  ),
  {
    ...perInvestigation(
      "psychologist",
      "uph.psykutr.2015",
      12397,
      "Psykologutredning i förskola",
      "Psychologist's investigation in preschool",
    ),
    actor: actors.educationCommittee,
  },
  effect({
    id: "openCare.leisure",
    area: "investigations",
    name: bilingual("Stöd på fritiden behövs inte", "Leisure-time support not needed"),
    description: bilingual(
      "Stödet till barnet eller den unga på fritiden upphör.",
      "The leisure-time support of the child or youth ends.",
    ),
    actor: actors.socialCommittee,
    kind: "real",
    unitValue: {
      per: "year",
      reference: "uph.fritid.2015",
      price: 9500,
      priceYear: 2015,
      grade: "B",
      times: 12,
      arithmetic: bilingual(
        "9 500 kr/månad · 12 = 114 000 kr/år",
        "SEK 9,500 a month · 12 = SEK 114,000 a year",
      ),
    },
    cashable: cashableTexts.bought,
    warnings: [warningTexts.standardPrice],
    keywords: bilingual("kontaktperson kontaktfamilj öppenvård", "contact person open care"),
  }),
  effect({
    id: "openCare.family",
    area: "investigations",
    name: bilingual("Öppna insatser för barn och unga", "Open care of children and youth"),
    description: bilingual(
      "Familjebehandling eller annan öppenvård minskar eller, med minustecken, ökar när en placering undviks.",
      "Family treatment or other open care falls or, with a minus sign, rises when a placement is avoided.",
    ),
    actor: actors.socialCommittee,
    kind: "real",
    unitValue: {
      per: "nothing",
      lookUp: bilingual(
        "Kostnad öppna insatser barn och unga, kr/inv (allt, eller bara individuellt behovsprövat), gånger invånarna, delat med barnen som fick dem.",
        "Cost of open care of children, SEK per inhabitant (all, or only individually granted), times inhabitants, divided by the children who had it.",
      ),
      kolada: ["N33009", "N33010"],
    },
    cashable: cashableTexts.staffTime,
    keywords: bilingual("familjebehandling öppenvård", "family treatment"),
  }),
];

function perInvestigation(
  id: string,
  reference: string,
  price: number,
  sv: string,
  en: string,
): EffectEntry {
  return effect({
    id: `investigation.${id}`,
    area: "investigations",
    name: bilingual(`${sv} undviks`, `${en} avoided`),
    description: bilingual(
      `${sv} behöver inte göras. Personaltid enligt en schablonlista från 2015.`,
      `${en} is not needed. Staff time by a list of standard prices of 2015.`,
    ),
    actor: actors.socialCommittee,
    kind: "real",
    unitValue: {
      per: "unit",
      reference,
      price,
      priceYear: 2015,
      grade: "B",
      unit: perCase,
      quantity: quantityTexts.cases,
    },
    cashable: cashableTexts.staffTime,
    warnings: [warningTexts.standardPrice],
    keywords: word,
  });
}
