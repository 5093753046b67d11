import { actors } from "../actors";
import { bilingual } from "../bilingual";
import { cashableTexts, perDay, quantityTexts, warningTexts } from "../commonTexts";
import { effect } from "../effect";

const times1 = bilingual(
  "Kronor per patient och år, som tryckt",
  "SEK per patient and year, as printed",
);
const secondHand = bilingual(
  "Värdet är hämtat ur en uppsats som återger SKL 2018. Kontrollera mot regionens egen kostnad per patient (KPP).",
  "The value is taken from a thesis that quotes SKL 2018. Check it against the region's own cost per patient.",
);

export const psychiatryEntries = [
  effect({
    id: "psychiatry.adult.patient",
    area: "psychiatry",
    name: bilingual("Vuxenpsykiatri: en patient färre", "Adult psychiatry: one patient fewer"),
    description: bilingual(
      "Regionen har en patient mindre i vuxenpsykiatrin, till genomsnittskostnaden.",
      "The region has one patient fewer in adult psychiatry, at the average cost.",
    ),
    actor: actors.region,
    kind: "real",
    unitValue: {
      per: "year",
      reference: "vuxenpsykiatri.patient.2018",
      price: 47000,
      priceYear: 2018,
      grade: "B",
      times: 1,
      arithmetic: times1,
    },
    cashable: cashableTexts.notTheMunicipality,
    warnings: [secondHand, warningTexts.average],
    keywords: bilingual("psykisk ohälsa öppenvård slutenvård", "mental health care"),
  }),
  effect({
    id: "psychiatry.forensic.patient",
    area: "psychiatry",
    name: bilingual("Rättspsykiatri: en patient färre", "Forensic psychiatry: one patient fewer"),
    description: bilingual(
      "Regionen har en patient mindre i rättspsykiatrin, till genomsnittskostnaden.",
      "The region has one patient fewer in forensic psychiatry, at the average cost.",
    ),
    actor: actors.region,
    kind: "real",
    unitValue: {
      per: "year",
      reference: "rattspsyk.patient.2018",
      price: 886438,
      priceYear: 2018,
      grade: "B",
      times: 1,
      arithmetic: times1,
    },
    cashable: cashableTexts.notTheMunicipality,
    warnings: [secondHand, warningTexts.average],
    keywords: bilingual("psykisk ohälsa brott", "mental health offender"),
  }),
  effect({
    id: "psychiatry.ward.day",
    area: "psychiatry",
    name: bilingual("Vårddygn i psykiatrin undviks", "Psychiatric ward day avoided"),
    description: bilingual(
      "Regionen slipper ett dygn i psykiatrisk slutenvård. Ingen källa med regionens egen kostnad i biblioteket.",
      "The region is spared a day in a psychiatric ward. No source with the region's own cost in the library.",
    ),
    actor: actors.region,
    kind: "real",
    unitValue: {
      per: "nothing",
      lookUp: bilingual(
        "Regionens kostnad per vårddygn (KPP), gånger dygn per person och år. Det kommunen betalar för utskrivningsklara 2016, 4 085 kr per dygn i psykiatrin, är en rimlighetskontroll. Kolada har inget sådant nyckeltal i biblioteket.",
        "The region's cost per ward day, times days per person and year. What municipalities paid for discharge-ready patients in 2016, SEK 4,085 a day in psychiatry, is a plausibility check. The library holds no such Kolada figure.",
      ),
      kolada: [],
      alsoFrom: ["utskr.2016.psyk"],
    },
    cashable: cashableTexts.notTheMunicipality,
    keywords: bilingual("slutenvård inläggning vårdplats", "inpatient hospital bed"),
  }),
  effect({
    id: "psychiatry.discharge.day",
    area: "psychiatry",
    name: bilingual("Dygn som utskrivningsklar undviks", "Day as discharge-ready avoided"),
    description: bilingual(
      "Kommunen tar hem en utskrivningsklar patient i tid och betalar inte regionen för dygnet.",
      "The municipality takes a discharge-ready patient home in time and does not pay the region for the day.",
    ),
    actor: actors.socialCommittee,
    counterpart: actors.region,
    kind: "transfer",
    unitValue: {
      per: "unit",
      reference: "utskr.2022",
      price: 9300,
      priceYear: 2022,
      grade: "A",
      unit: perDay,
      quantity: quantityTexts.careDays,
    },
    cashable: bilingual(
      "Betalning till regionen: den uteblir i sin helhet. Kostnaden för hemgången är en egen rad.",
      "A payment to the region: all of it stays away. The cost of taking the patient home is a row of its own.",
    ),
    warnings: [
      bilingual(
        "Beloppet fastställs för varje år. Regionens vårdkostnad är en egen, real, post: räkna den inte här.",
        "The amount is set for each year. The region's cost of care is an item of its own, real: do not count it here.",
      ),
    ],
    keywords: bilingual(
      "betalningsansvar slutenvård psykiatrisk vård vårddygn",
      "payment liability hospital bed",
    ),
  }),
] as const;
