import { actors } from "../actors";
import { bilingual } from "../bilingual";
import { cashableTexts, warningTexts } from "../commonTexts";
import { effect } from "../effect";
import type { EffectEntry } from "../effectEntry";

const marginal = bilingual(
  "Snittkostnad per elev: en elev mindre sparar sällan hela beloppet i en befintlig klass.",
  "Average cost per pupil: one pupil fewer seldom saves all of it in an existing class.",
);

export const schoolEntries: readonly EffectEntry[] = [
  effect({
    id: "school.resourcePreschool",
    area: "school",
    name: bilingual("Resursförskola behövs inte", "Resource preschool not needed"),
    description: bilingual(
      "Barnet klarar sig i vanlig förskola i stället för i resursförskola.",
      "The child manages in an ordinary preschool instead of a resource preschool.",
    ),
    actor: actors.educationCommittee,
    kind: "real",
    unitValue: {
      per: "year",
      reference: "uph.resursforskola.2015",
      price: 20285,
      priceYear: 2015,
      grade: "B",
      times: 12,
      arithmetic: bilingual(
        "20 285 kr/månad · 12 = 243 420 kr/år; färre månader om platsen inte används hela året",
        "SEK 20,285 a month · 12 = SEK 243,420 a year; fewer months if the place is not used all year",
      ),
    },
    cashable: cashableTexts.staffTime,
    warnings: [
      warningTexts.standardPrice,
      bilingual(
        "Dra av kostnaden för den vanliga förskoleplatsen om barnet då får en sådan.",
        "Subtract the cost of the ordinary place if the child takes one instead.",
      ),
    ],
    keywords: bilingual("särskilt stöd förskola", "special needs preschool"),
  }),
  effect({
    id: "school.preschoolPlace",
    area: "school",
    name: bilingual("Förskoleplats", "Preschool place"),
    description: bilingual(
      "Ett år i förskola. Oftast en kostnad: skriv minus om insatsen leder till fler barn i förskola.",
      "A year in preschool. Mostly a cost: write minus if the intervention brings more children to preschool.",
    ),
    actor: actors.educationCommittee,
    kind: "real",
    unitValue: {
      per: "year",
      reference: "uph.forskola.2015",
      price: 96000,
      priceYear: 2015,
      grade: "B",
      times: 1,
      arithmetic: bilingual(
        "Kronor per plats och år, som tryckt",
        "SEK per place and year, as printed",
      ),
    },
    ownFigure: {
      lookUp: bilingual(
        "Kostnad förskola, kr/inskrivet barn.",
        "Cost of preschool, SEK per enrolled child.",
      ),
      kolada: ["N11008"],
    },
    cashable: cashableTexts.staffTime,
    warnings: [warningTexts.standardPrice, marginal],
    keywords: bilingual("dagis barnomsorg", "day care"),
  }),
  toLookUp("school.pupilHealth", ["N15014", "N17013"], {
    name: bilingual("Elevhälsa behövs mindre", "Less pupil health service"),
    description: bilingual(
      "Eleven behöver mindre av kurator, psykolog och skolsköterska.",
      "The pupil needs less of counsellor, psychologist and school nurse.",
    ),
    lookUp: bilingual(
      "Kostnad elevhälsa, kr/elev (grundskola, gymnasium), gånger hur många gånger mer målgruppen använder den än snittet.",
      "Cost of pupil health, SEK per pupil (compulsory, upper secondary), times how much more the target group uses it than the average.",
    ),
    keywords: bilingual("kurator skolpsykolog skolsköterska", "counsellor school nurse"),
  }),
  toLookUp("school.specialSupport", ["N15011"], {
    name: bilingual("Särskilt stöd i grundskolan", "Special support in compulsory school"),
    description: bilingual(
      "Assistent, speciallärare eller resursskola behövs inte längre.",
      "An assistant, special teacher or resource school is no longer needed.",
    ),
    lookUp: bilingual(
      "Era egna lönekostnader för stödet, eller tilläggsbeloppet per elev. Undervisningskostnaden per elev är en rimlighetskontroll.",
      "Your own wage cost of the support, or the additional amount per pupil. The teaching cost per pupil is a plausibility check.",
    ),
    keywords: bilingual(
      "elevassistent speciallärare specialpedagog resursskola",
      "assistant special teacher",
    ),
  }),
  toLookUp("school.extraYear", ["N17005"], {
    name: bilingual("Ett extra gymnasieår undviks", "An extra upper-secondary year avoided"),
    description: bilingual(
      "Eleven går ut i tid och slipper ett fjärde år eller omstart på nytt program.",
      "The student finishes in time, without a fourth year or a restart in another programme.",
    ),
    lookUp: bilingual(
      "Kostnad gymnasieskola hemkommun, kr/elev.",
      "Cost of upper secondary school, SEK per pupil.",
    ),
    keywords: bilingual("gymnasium avhopp omval studieavbrott", "drop-out"),
  }),
  toLookUp("school.adultEducation", ["N18001"], {
    name: bilingual("Komvux behövs inte", "Adult education not needed"),
    description: bilingual(
      "Eleven når behörighet i tid och behöver inte läsa in den på komvux.",
      "The student qualifies in time and need not catch up in adult education.",
    ),
    lookUp: bilingual(
      "Kostnad komvux, kr/heltidsstuderande.",
      "Cost of adult education, SEK per full-time student.",
    ),
    keywords: bilingual(
      "vuxenutbildning behörighet skolmisslyckande",
      "adult education qualification",
    ),
  }),
];

function toLookUp(
  id: string,
  kolada: readonly string[],
  texts: Pick<EffectEntry, "name" | "description" | "keywords"> & { lookUp: EffectEntry["name"] },
): EffectEntry {
  const { lookUp, ...shown } = texts;
  return effect({
    id,
    area: "school",
    ...shown,
    actor: actors.educationCommittee,
    kind: "real",
    unitValue: { per: "nothing", lookUp, kolada },
    cashable: cashableTexts.staffTime,
    warnings: [marginal],
  });
}
