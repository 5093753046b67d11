import { actors } from "../actors";
import { bilingual } from "../bilingual";
import { cashableTexts, perDay, quantityTexts, warningTexts } from "../commonTexts";
import { effect } from "../effect";

export const substanceAbuseEntries = [
  effect({
    id: "abuse.day",
    area: "substanceAbuse",
    name: bilingual("Vårddygn för vuxna med missbruk undviks", "Adult addiction care day avoided"),
    description: bilingual(
      "Ett dygn i institutionsvård för en vuxen med missbruk undviks. Snittkostnad i Helsingborg.",
      "A day in residential addiction care of an adult is avoided. Average cost in Helsingborg.",
    ),
    actor: actors.socialCommittee,
    kind: "real",
    unitValue: {
      per: "unit",
      reference: "missbruk.helsingborg.2016",
      price: 2263,
      priceYear: 2016,
      grade: "A",
      unit: perDay,
      quantity: quantityTexts.careDays,
    },
    ownFigure: {
      lookUp: bilingual(
        "Kostnad institutionsvård vuxna missbrukare, kr/vårddygn, i er kommun.",
        "Institutional care of adults with addiction, SEK per care day, in your municipality.",
      ),
      kolada: ["N35025"],
    },
    cashable: cashableTexts.bought,
    warnings: [warningTexts.oneCity],
    keywords: bilingual(
      "LVM behandlingshem alkohol narkotika beroendevård",
      "alcohol drugs rehabilitation",
    ),
  }),
  effect({
    id: "abuse.openCare",
    area: "substanceAbuse",
    name: bilingual("Öppna insatser vid missbruk", "Open care for addiction"),
    description: bilingual(
      "Öppenvård för vuxna med missbruk minskar eller, med minustecken, ökar när institutionsvård ersätts.",
      "Open care of adults with addiction falls or, with a minus sign, rises when residential care is replaced.",
    ),
    actor: actors.socialCommittee,
    kind: "real",
    unitValue: {
      per: "nothing",
      lookUp: bilingual(
        "Kostnad öppna insatser vuxna missbrukare, kr/inv, gånger invånarna, delat med era klienter under året.",
        "Cost of open care of adults with addiction, SEK per inhabitant, times inhabitants, divided by your clients of the year.",
      ),
      kolada: ["N35011"],
    },
    cashable: cashableTexts.staffTime,
    keywords: bilingual("öppenvård alkohol narkotika beroende", "outpatient alcohol drugs"),
  }),
] as const;
