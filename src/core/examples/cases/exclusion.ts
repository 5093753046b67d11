import { bilingual } from "../../effectLibrary/bilingual";
import { formatNumber } from "../../text";
import type { Example, ExampleCase, Expectation } from "../example";
import type { SourceId } from "../sources";
import { exclusionTables, lifetimeCost, type Class } from "./exclusionTables";

/** A class of six-year-olds as printed: the children, and those who will stand outside society as adults. */
const classes = {
  eskilstuna: {
    place: "Eskilstuna",
    children: 1083,
    persons: 139,
    source: "print.exclusion.method",
  },
  flen: { place: "Flen", children: 148, persons: 19, source: "print.exclusion.method" },
  skovde: { place: "Skövde", children: 539, persons: 69, source: "print.exclusion.skovde" },
  varmdo: { place: "Värmdö", children: 585, persons: 75, source: "print.exclusion.varmdo" },
} as const satisfies Record<string, Class>;

const intervention: ExampleCase = {
  id: "intervention",
  name: bilingual(
    "Eskilstuna: en insats för hela årskullen",
    "Eskilstuna: an intervention for the whole class",
  ),
  tables: exclusionTables(classes.eskilstuna, { successRate: 0.01, rate: 0 }),
  expected: [
    {
      // 1 083 · 20 000 kr
      text: bilingual("Insatsen kostar 21 660 000 kr", "The intervention costs SEK 21,660,000"),
      origin: "derived",
      kind: "measure",
      measure: "costs",
      perspective: "society",
      horizon: 59,
      value: 21_660_000,
      tolerance: 0.005,
    },
    {
      // 1 % · 2 189 250 000 − 21 660 000
      text: bilingual(
        "Undviks 1 % går samhället plus med 232 500 kr",
        "If 1 % is avoided society gains SEK 232,500",
      ),
      origin: "derived",
      kind: "measure",
      measure: "netPresentValue",
      perspective: "society",
      horizon: 59,
      value: 232_500,
      tolerance: 0.005,
    },
    {
      // 21 660 000 / 2 189 250 000
      text: bilingual(
        "Det räcker att 0,99 % av utanförskapet undviks",
        "It is enough to avoid 0.99 % of the exclusion",
      ),
      origin: "derived",
      kind: "breakEven",
      input: "successRate",
      perspective: "society",
      horizon: 59,
      value: 21_660_000 / 2_189_250_000,
      tolerance: 1e-9,
    },
    {
      text: bilingual(
        "Kommunen: nej, för ingen del av livskostnaden räknas som dess. Samhället: ja",
        "The municipality: no, for no part of the lifetime cost counts as its own. Society: yes",
      ),
      origin: "derived",
      kind: "verdict",
      horizon: 59,
      municipality: "no",
      society: "yes",
    },
  ],
};

const discounted: ExampleCase = {
  id: "discounted",
  name: bilingual(
    "Eskilstuna: samma insats, diskonterad 3,5 %",
    "Eskilstuna: the same, discounted at 3.5 %",
  ),
  tables: exclusionTables(classes.eskilstuna, { successRate: 0.01, rate: 0.035 }),
  expected: [
    {
      // 350 000 · 1,035^−13 · (1 − 1,035^−45)/0,035 = 5 034 289,51 kr a person; 21 660 000 / (139 · 5 034 289,51)
      text: bilingual(
        "Diskonterat måste 3,1 % av utanförskapet undvikas, drygt tre gånger så mycket",
        "Discounted, 3.1 % of the exclusion has to be avoided, more than three times as much",
      ),
      origin: "derived",
      kind: "breakEven",
      input: "successRate",
      perspective: "society",
      horizon: 59,
      value: 0.03095319364859817,
      tolerance: 1e-9,
    },
  ],
};

/** Everything avoided: what standing aside costs. The printed sums. */
function notActing(id: keyof typeof classes, printed: number, tolerance: number): ExampleCase {
  const one = classes[id];
  const sum = one.persons * lifetimeCost;
  const expectation: Expectation = {
    text: bilingual(
      `${String(one.persons)} personer utanför kostar ${formatNumber(sum, "sv")} kr`,
      `${String(one.persons)} persons outside cost SEK ${formatNumber(sum, "en")}`,
    ),
    origin: "published",
    kind: "measure",
    measure: "costOfNotActing",
    perspective: "society",
    horizon: 59,
    value: printed,
    tolerance,
  };
  return {
    id,
    name: bilingual(
      `${one.place}: priset för hela årskullen`,
      `${one.place}: the price of the whole class`,
    ),
    tables: exclusionTables(one, { successRate: 1, rate: 0 }),
    expected: [expectation],
  };
}

const printedBy = (id: keyof typeof classes, sv: string, en: string) => ({
  text: bilingual(
    `${classes[id].place}: ${formatNumber(classes[id].children, "sv")} barn börjar skolan, ${String(classes[id].persons)} hamnar utanför, ${sv}`,
    `${classes[id].place}: ${formatNumber(classes[id].children, "en")} children start school, ${String(classes[id].persons)} end up outside, ${en}`,
  ),
  source: classes[id].source satisfies SourceId,
});

export const exclusion: Example = {
  id: "utanforskapets-pris",
  title: bilingual("Utanförskapets pris", "The cost of exclusion"),
  question: bilingual(
    "Vad kostar det samhället att en årskull växer upp som hittills, och hur mycket av det måste en insats undvika för att betala sig?",
    "What does it cost society that a class grows up as before, and how much of it must an intervention avoid to pay for itself?",
  ),
  currency: "SEK",
  published: [
    printedBy("eskilstuna", "2 189 250 000 kr", "SEK 2,189,250,000"),
    printedBy("flen", "299 250 000 kr", "SEK 299,250,000"),
    printedBy("skovde", "”ganska exakt 1,1 miljarder kronor”", "“rather exactly SEK 1.1 billion”"),
    printedBy("varmdo", "1 181 250 000 kr fram till 65 år", "SEK 1,181,250,000 until age 65"),
    {
      text: bilingual(
        "Utanförskapet räknas från 20 års ålder till pensionen",
        "Exclusion is counted from age 20 to the pension",
      ),
      source: "print.exclusion.age",
    },
  ],
  assumed: [
    bilingual(
      "Priset 15 750 000 kr per person och andelen 12,8 % är härledda ur de tryckta summorna.",
      "The price of SEK 15,750,000 a person and the share of 12.8 % are derived from the printed sums.",
    ),
    bilingual(
      "Priset läggs ut jämnt: 350 000 kr om året i 45 år, från 20 till 65 års ålder.",
      "The price is laid out evenly: SEK 350,000 a year for 45 years, from age 20 to 65.",
    ),
    bilingual(
      "Källorna delar inte livskostnaden mellan aktörerna på ett sätt som går att följa (artikeln om Värmdö nämner drygt 400 mnkr för kommunen, utan uträkning). Den läggs på en egen aktör som ingår i samhälle, men inte i kommun eller offentlig sektor.",
      "The sources do not part the lifetime cost between the actors in a way that can be followed (the article on Värmdö mentions just over SEK 400 million for the municipality, without a calculation). It is put on an actor of its own, part of society but not of the municipality or the public sector.",
    ),
    bilingual(
      "Insatsen, 20 000 kr per barn i hela årskullen, och att den undviker 1 % av utanförskapet är våra antaganden.",
      "The intervention, SEK 20,000 per child of the whole class, and that it avoids 1 % of the exclusion are our assumptions.",
    ),
  ],
  lesson: bilingual(
    "Priset är samhällets, odiskonterat och ett genomsnitt för ett helt liv. Använd det aldrig som kommunens enhetsvärde: kommunens egen kalkyl säger nej till samma insats.",
    "The price is society's, undiscounted and an average of a whole life. Never use it as a municipality's unit value: its own calculation says no to the same intervention.",
  ),
  cases: [
    intervention,
    discounted,
    notActing("eskilstuna", 2_189_250_000, 0.005),
    notActing("flen", 299_250_000, 0.005),
    notActing("skovde", 1_100_000_000, 50_000_000),
    notActing("varmdo", 1_181_250_000, 0.005),
  ],
};
