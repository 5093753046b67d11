import { actors } from "../actors";
import { bilingual } from "../bilingual";
import { cashableTexts, warningTexts } from "../commonTexts";
import { effect } from "../effect";

const perReceivingHousehold = bilingual(
  "Per hushåll som fått bistånd någon gång under året, inte per tolv månader: ett hushåll med bistånd hela året kostar mer.",
  "Per household that received anything during the year, not per twelve months: a household on assistance all year costs more.",
);

export const socialAssistanceEntries = [
  effect({
    id: "assistance.ended",
    area: "socialAssistance",
    name: bilingual("Ekonomiskt bistånd upphör", "Social assistance ends"),
    description: bilingual(
      "Hushållet försörjer sig självt. Kommunen betalar mindre och hushållet får lika mycket mindre i bistånd, så för samhället är posten noll.",
      "The household supports itself. The municipality pays less and the household receives as much less, so for society the item is zero.",
    ),
    actor: actors.socialCommittee,
    counterpart: actors.individual,
    kind: "transfer",
    unitValue: {
      per: "year",
      reference: "eb.hushall.2024",
      price: 75045,
      priceYear: 2024,
      grade: "A",
      times: 1,
      arithmetic: bilingual(
        "10 915 807 tkr / 145 456 hushåll = 75 045 kr per hushåll och år",
        "SEK 10,915,807 thousand / 145,456 households = SEK 75,045 per household and year",
      ),
    },
    ownFigure: {
      lookUp: bilingual(
        "Utbetalt ekonomiskt bistånd, kr/hushåll, i er kommun.",
        "Social assistance paid, SEK per household, in your municipality.",
      ),
      kolada: ["N31849"],
    },
    cashable: cashableTexts.paidOut,
    warnings: [perReceivingHousehold],
    keywords: bilingual(
      "försörjningsstöd socialbidrag bidrag egen försörjning",
      "welfare benefits income support self-sufficiency",
    ),
  }),
  effect({
    id: "assistance.administration",
    area: "socialAssistance",
    name: bilingual("Handläggning av ekonomiskt bistånd", "Administration of social assistance"),
    description: bilingual(
      "Färre ärenden hos handläggarna när ett hushåll lämnar biståndet.",
      "Fewer cases for the case workers when a household leaves assistance.",
    ),
    actor: actors.socialCommittee,
    kind: "real",
    unitValue: {
      per: "nothing",
      lookUp: bilingual(
        "Kostnad ekonomiskt bistånd minus utbetalt bistånd, kr/inv, gånger invånarna, delat med antalet biståndshushåll i er kommun.",
        "Cost of social assistance minus assistance paid, SEK per inhabitant, times inhabitants, divided by the number of households, in your municipality.",
      ),
      kolada: ["N31001", "N31002", "N31910"],
    },
    cashable: cashableTexts.staffTime,
    warnings: [warningTexts.average],
    keywords: bilingual("handläggare socialsekreterare", "case worker social worker"),
  }),
] as const;
