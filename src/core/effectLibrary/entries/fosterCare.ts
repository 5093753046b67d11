import { actors } from "../actors";
import { bilingual } from "../bilingual";
import { cashableTexts } from "../commonTexts";
import { effect } from "../effect";
import type { LookUp } from "../unitValue";

const ownFosterCost: LookUp = {
  lookUp: bilingual(
    "1 000 · kostnad familjehemsvård kr/inv 0–20 år / antal placerade per 1 000 inv 0–20 år = kr per barn som varit placerat någon gång under året.",
    "1,000 · foster-care cost per inhabitant 0–20 / number placed per 1,000 inhabitants 0–20 = SEK per child placed at any time of the year.",
  ),
  kolada: ["N33004", "N33817"],
};

const feeOnly = bilingual(
  "Bara arvodet. Lägg till omkostnadsersättning (egen rad), arbetsgivaravgifter (31,42 %) och egen handläggning.",
  "The fee alone. Add the expense allowance (a row of its own), employer contributions (31.42 %) and own administration.",
);
const allowanceSpan = bilingual(
  "Källan ger ett spann efter barnets behov. Enhetsvärdet är spannets nedre ände.",
  "The source gives a span by the child's needs. The unit value is its lower end.",
);

export const fosterCareEntries = [
  effect({
    id: "foster.fee",
    area: "fosterCare",
    name: bilingual("Familjehem: arvode", "Foster care: fee"),
    description: bilingual(
      "En familjehemsplacering undviks eller avslutas tidigare. SKR:s rekommenderade grundarvode; högt värde är SKR:s dyraste exempel på förhöjt arvode.",
      "A foster placement is avoided or ends earlier. SKR's recommended basic fee; high is SKR's dearest example of a raised fee.",
    ),
    actor: actors.socialCommittee,
    kind: "real",
    unitValue: {
      per: "year",
      reference: "familjehem.arvode.2023",
      price: 11237,
      low: 11237,
      high: 17255,
      alsoFrom: ["familjehem.arvode.forhojt3.2023"],
      priceYear: 2023,
      grade: "A",
      times: 12,
      arithmetic: bilingual(
        "11 237 kr/månad · 12 = 134 844 kr/år",
        "SEK 11,237 a month · 12 = SEK 134,844 a year",
      ),
    },
    ownFigure: ownFosterCost,
    cashable: cashableTexts.bought,
    warnings: [feeOnly],
    keywords: bilingual("familjehemsvård fosterhem placering jourhem", "foster home placement"),
  }),
  effect({
    id: "foster.allowance.0_12",
    area: "fosterCare",
    name: bilingual("Familjehem: omkostnad, 0–12 år", "Foster care: expenses, age 0–12"),
    description: bilingual(
      "Omkostnadsersättningen till familjehemmet för ett barn 0–12 år.",
      "The expense allowance to the foster home for a child aged 0–12.",
    ),
    actor: actors.socialCommittee,
    kind: "real",
    unitValue: {
      per: "year",
      reference: "familjehem.omkostnad.2021.0_12",
      price: 4363,
      low: 4363,
      high: 6148,
      priceYear: 2021,
      grade: "B",
      times: 12,
      arithmetic: bilingual(
        "4 363 kr/månad · 12 = 52 356 kr/år",
        "SEK 4,363 a month · 12 = SEK 52,356 a year",
      ),
    },
    ownFigure: ownFosterCost,
    cashable: cashableTexts.bought,
    warnings: [allowanceSpan],
    keywords: bilingual("omkostnadsersättning familjehemsvård", "foster allowance"),
  }),
  effect({
    id: "foster.allowance.13_19",
    area: "fosterCare",
    name: bilingual("Familjehem: omkostnad, 13–19 år", "Foster care: expenses, age 13–19"),
    description: bilingual(
      "Omkostnadsersättningen till familjehemmet för en ungdom 13–19 år.",
      "The expense allowance to the foster home for a youth aged 13–19.",
    ),
    actor: actors.socialCommittee,
    kind: "real",
    unitValue: {
      per: "year",
      reference: "familjehem.omkostnad.2021.13_19",
      price: 4958,
      low: 4958,
      high: 6942,
      priceYear: 2021,
      grade: "B",
      times: 12,
      arithmetic: bilingual(
        "4 958 kr/månad · 12 = 59 496 kr/år",
        "SEK 4,958 a month · 12 = SEK 59,496 a year",
      ),
    },
    ownFigure: ownFosterCost,
    cashable: cashableTexts.bought,
    warnings: [allowanceSpan],
    keywords: bilingual("omkostnadsersättning familjehemsvård", "foster allowance"),
  }),
] as const;
