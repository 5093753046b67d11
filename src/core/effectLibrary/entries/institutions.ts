import { actors } from "../actors";
import { bilingual } from "../bilingual";
import { cashableTexts, perDay, quantityTexts, warningTexts } from "../commonTexts";
import { effect } from "../effect";
import type { EffectEntry } from "../effectEntry";
import type { LookUp } from "../unitValue";

const ownResidentialCost: LookUp = {
  lookUp: bilingual(
    "1 000 · kostnad HVB kr/inv 0–20 år / antal placerade per 1 000 inv 0–20 år = kr per barn som varit placerat någon gång under året. Kolada visar inte längre kr/vårddygn för barn.",
    "1,000 · residential cost per inhabitant 0–20 / number placed per 1,000 inhabitants 0–20 = SEK per child placed at any time of the year. Kolada no longer shows SEK per care day for children.",
  ),
  kolada: ["N33002", "N33816"],
};
const placement = bilingual(
  "HVB-hem institution placering behandlingshem LVU ungdomshem vårddygn",
  "residential care institution placement youth home care day",
);
const subsidised = bilingual(
  "Avgiften var då sänkt med 28 % av staten: oreducerat pris = pris / 0,72. Slå upp årets avgift hos SiS.",
  "The fee was then cut by 28 % by the state: the full price = price / 0.72. Look up this year's fee at SiS.",
);

export const residentialEntries = [
  effect({
    id: "residential.day.city",
    area: "institutions",
    name: bilingual(
      "HVB-dygn undviks, kommunens snitt",
      "Residential day avoided, a city's average",
    ),
    description: bilingual(
      "Ett vårddygn för en ungdom på institution undviks. Snittkostnad i Helsingborg.",
      "A care day of a youth in residential care is avoided. Average cost in Helsingborg.",
    ),
    actor: actors.socialCommittee,
    kind: "real",
    unitValue: {
      per: "unit",
      reference: "hvb.helsingborg.2016",
      price: 2658,
      priceYear: 2016,
      grade: "A",
      unit: perDay,
      quantity: quantityTexts.careDays,
    },
    ownFigure: ownResidentialCost,
    cashable: cashableTexts.bought,
    warnings: [warningTexts.oneCity],
    keywords: placement,
  }),
  effect({
    id: "residential.day.provider",
    area: "institutions",
    name: bilingual("HVB-dygn undviks, prislista", "Residential day avoided, price list"),
    description: bilingual(
      "Ett vårddygn på institution undviks, till en utförares listpris.",
      "A day in residential care is avoided, at one provider's list price.",
    ),
    actor: actors.socialCommittee,
    kind: "real",
    unitValue: {
      per: "unit",
      reference: "institution.individ.2025",
      price: 4728,
      priceYear: 2025,
      grade: "B",
      unit: perDay,
      quantity: quantityTexts.careDays,
    },
    ownFigure: ownResidentialCost,
    cashable: cashableTexts.bought,
    warnings: [warningTexts.oneProvider],
    keywords: placement,
  }),
] as const;

export const secureCareEntries: readonly EffectEntry[] = [
  secureDay(
    "emergency",
    "sis.akut.2020h2",
    5328,
    "akutplats (3 § LVU)",
    "emergency place (section 3 LVU)",
  ),
  secureDay(
    "assessment",
    "sis.utr_oppen.2020h2",
    4392,
    "utredning, öppen avdelning",
    "assessment, open ward",
  ),
  secureDay(
    "treatment.open",
    "sis.beh_oppen.2020h2",
    3528,
    "behandling, öppen avdelning",
    "treatment, open ward",
  ),
  secureDay(
    "treatment.locked",
    "sis.beh_last.2020h2",
    5400,
    "behandling, låsbar avdelning",
    "treatment, lockable ward",
  ),
];

function secureDay(
  id: string,
  reference: string,
  price: number,
  sv: string,
  en: string,
): EffectEntry {
  return effect({
    id: `secure.day.${id}`,
    area: "institutions",
    name: bilingual(`SiS-dygn undviks: ${sv}`, `Secure-care day avoided: ${en}`),
    description: bilingual(
      `Ett dygn hos Statens institutionsstyrelse undviks: ${sv}. Avgiften till kommunen juli–december 2020.`,
      `A day at the National Board of Institutional Care (SiS) is avoided: ${en}. The municipality's fee, July–December 2020.`,
    ),
    actor: actors.socialCommittee,
    kind: "real",
    unitValue: {
      per: "unit",
      reference,
      price,
      priceYear: 2020,
      grade: "A",
      unit: perDay,
      quantity: quantityTexts.careDays,
    },
    cashable: cashableTexts.bought,
    warnings: [subsidised],
    keywords: placement,
  });
}
