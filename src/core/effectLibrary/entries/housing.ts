import { actors } from "../actors";
import { bilingual } from "../bilingual";
import { cashableTexts, perDay, quantityTexts, warningTexts } from "../commonTexts";
import { effect } from "../effect";
import type { EffectEntry } from "../effectEntry";

const homelessness = bilingual(
  "hemlös hemlöshet akutboende härbärge vandrarhem hotell bostad först",
  "homeless shelter hostel emergency housing first",
);
const alternative = bilingual(
  "Det nya boendet kostar också. Lägg det som kostnad eller som en egen rad med minustecken.",
  "The new housing costs too. Enter it as a cost or as a row of its own with a minus sign.",
);
const commissioned = bilingual(
  "Studien är beställd av Stadsmissionerna, och priserna är avrundade.",
  "The study was commissioned by the City Missions, and its prices are rounded.",
);

export const housingEntries: readonly EffectEntry[] = [
  perNight("emergency.gothenburg", "ex.goteborg.bf", 1250, 2016, {
    name: bilingual("Akutboende undviks (Göteborg)", "Emergency housing avoided (Gothenburg)"),
    description: bilingual(
      "Ett dygn i akutboende undviks. Göteborgs kommuns siffra, återgiven i Faktum.",
      "A night in emergency housing is avoided. The City of Gothenburg's figure, as quoted in Faktum.",
    ),
    warnings: [warningTexts.oneCity, alternative],
  }),
  perNight("emergency.uppsala", "ex.uppsala.bf", 800, 2022, {
    name: bilingual("Akutboende undviks (Uppsala)", "Emergency housing avoided (Uppsala)"),
    description: bilingual(
      "Ett dygn i akutboende undviks, enligt en studie i Uppsala.",
      "A night in emergency housing is avoided, by a study in Uppsala.",
    ),
    warnings: [commissioned, warningTexts.oneCity, alternative],
  }),
  perNight("supported.uppsala", "ex.uppsala.bf", 1100, 2022, {
    name: bilingual("Stödboende undviks (Uppsala)", "Supported housing avoided (Uppsala)"),
    description: bilingual(
      "Ett dygn i stödboende undviks, enligt en studie i Uppsala.",
      "A night in supported housing is avoided, by a study in Uppsala.",
    ),
    warnings: [commissioned, warningTexts.oneCity, alternative],
  }),
  effect({
    id: "housing.eviction",
    area: "housing",
    name: bilingual("Vräkning undviks", "Eviction avoided"),
    description: bilingual(
      "Hushållet behåller sin bostad. Ingen källa med pris i biblioteket.",
      "The household keeps its home. No source with a price in the library.",
    ),
    actor: actors.socialCommittee,
    kind: "real",
    unitValue: {
      per: "nothing",
      lookUp: bilingual(
        "Er egen kostnad för tillfälligt boende efter vräkning: dygnspris gånger dygn per hushåll, ur fakturorna. Kolada har inget sådant nyckeltal i biblioteket.",
        "Your own cost of temporary housing after an eviction: price a night times nights per household, from the invoices. The library holds no such Kolada figure.",
      ),
      kolada: [],
    },
    cashable: cashableTexts.bought,
    keywords: homelessness,
  }),
];

function perNight(
  id: string,
  reference: string,
  price: number,
  priceYear: number,
  texts: Pick<EffectEntry, "name" | "description" | "warnings">,
): EffectEntry {
  return effect({
    id: `housing.${id}`,
    area: "housing",
    ...texts,
    actor: actors.socialCommittee,
    kind: "real",
    unitValue: {
      per: "unit",
      reference,
      price,
      priceYear,
      grade: "B",
      unit: perDay,
      quantity: quantityTexts.nights,
    },
    cashable: cashableTexts.bought,
    keywords: homelessness,
  });
}
