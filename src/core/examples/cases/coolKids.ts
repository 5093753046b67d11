import { bilingual } from "../../effectLibrary/bilingual";
import type { Example, ExampleCase, Expectation } from "../example";
import { coolKidsTables, programmes } from "./coolKidsTables";

function net(
  value: number,
  tolerance: number,
  origin: Expectation["origin"],
  sv: string,
  en: string,
): Expectation {
  return {
    text: bilingual(sv, en),
    origin,
    kind: "measure",
    measure: "netPresentValue",
    perspective: "publicSector",
    horizon: 9,
    value,
    tolerance,
  };
}

const ikast: ExampleCase = {
  id: "ikast-brande",
  name: bilingual("Ikast-Brandes egen kalkyl", "Ikast-Brande's own calculation"),
  tables: coolKidsTables(programmes.ikast),
  // 11 · 26 % · (9 + 8 + 7 + 6 + 5) · 18 307 − 55 · 11 500 = 1 200 030,70
  expected: [
    net(
      1_200_000,
      50_000,
      "published",
      "Ungefär +1,2 miljoner DKK för 55 barn",
      "About +DKK 1.2 million for 55 children",
    ),
    net(
      1_200_030.7,
      0.005,
      "derived",
      "+1 200 031 DKK, räknat ur raderna",
      "+DKK 1,200,031, computed from the rows",
    ),
  ],
};

const national: ExampleCase = {
  id: "national",
  name: bilingual("Socialstyrelsens räkneexempel", "The National Board's example"),
  tables: coolKidsTables(programmes.national),
  // 18 · 26 % · (9 + 8 + 7) · 44 703 − 54 · 11 500 = 4 400 040,96; / 54 = 81 482
  expected: [
    net(
      4_400_000,
      50_000,
      "published",
      "+4,4 miljoner DKK på nio år, 81 000 DKK per deltagare",
      "+DKK 4.4 million over nine years, DKK 81,000 per participant",
    ),
    net(
      54 * 81_000,
      54 * 500,
      "published",
      "81 000 DKK · 54 deltagare",
      "DKK 81,000 · 54 participants",
    ),
  ],
};

const check: ExampleCase = {
  id: "plausibility",
  name: bilingual(
    "Rimlighet: räkneexemplet med Ikast-Brandes effekt",
    "Plausibility: the example with Ikast-Brande's effect",
  ),
  tables: coolKidsTables(programmes.check),
  // 112,32 · 18 307 − 621 000 = 1 435 242,24
  expected: [
    net(
      1_435_242.24,
      0.005,
      "derived",
      "1,4 miljoner DKK, 27 000 DKK per deltagare: en tredjedel av det tryckta",
      "DKK 1.4 million, DKK 27,000 per participant: a third of the printed figure",
    ),
  ],
};

export const coolKids: Example = {
  id: "cool-kids-ikast-brande",
  title: bilingual(
    "Cool Kids i Ikast-Brande: är siffran rimlig?",
    "Cool Kids in Ikast-Brande: is the figure plausible?",
  ),
  question: bilingual(
    "Två danska kalkyler över samma insats trycker +4,4 och +1,2 miljoner DKK för ungefär lika många barn. Vad skiljer dem?",
    "Two Danish calculations of the same intervention print +DKK 4.4 and +1.2 million for about as many children. What sets them apart?",
  ),
  currency: "DKK",
  published: [
    {
      text: bilingual(
        "Socialstyrelsens räkneexempel: +4,4 miljoner DKK, 81 000 DKK per deltagare på nio års sikt; inga data från någon kommun",
        "The National Board's example: +DKK 4.4 million, DKK 81,000 per participant over nine years; no data from any municipality",
      ),
      source: "ex.som.coolkids",
    },
    {
      text: bilingual(
        "Räkneexemplet: 18 barn om året i 3 år",
        "The example: 18 children a year for 3 years",
      ),
      source: "print.coolkids.national",
    },
    {
      text: bilingual(
        "Ikast-Brande: 55 barn på 5 år, 26 % lyckas, ungefär +1,2 miljoner DKK för det offentliga; ingen effektmätning",
        "Ikast-Brande: 55 children in 5 years, 26 % succeed, about +DKK 1.2 million for the public sector; no effect was measured",
      ),
      source: "ex.som.ikast",
    },
    {
      text: bilingual(
        "Kostnad per deltagare: ungefär 11 500 DKK (2018)",
        "Cost per participant: about DKK 11,500 (2018)",
      ),
      source: "print.coolkids.cost",
    },
  ],
  assumed: [
    bilingual(
      "Nio års sikt i båda, ingen diskontering och samma prisnivå: källorna anger inte annat.",
      "Nine years in both, no discounting and one price level: the sources say nothing else.",
    ),
    bilingual(
      "Räkneexemplets andel som lyckas är okänd; vi lånar Ikast-Brandes 26 %.",
      "The example's success rate is unknown; we borrow Ikast-Brande's 26 %.",
    ),
    bilingual(
      "Kostnaden per deltagare är styrelsens bedömning i båda kalkylerna.",
      "The cost per participant is the Board's estimate in both.",
    ),
    bilingual(
      "Effekten per barn som lyckas och år är räknad baklänges: 18 307 DKK i Ikast-Brande, 44 703 DKK i räkneexemplet.",
      "The effect per successful child and year is computed backwards: DKK 18,307 in Ikast-Brande, DKK 44,703 in the example.",
    ),
  ],
  lesson: bilingual(
    "+4,4 miljoner är styrelsens scenario, inte Ikast-Brandes. För att båda ska stämma måste effekten per barn vara 2,4 gånger större i scenariot. Fråga alltid vilken effekt ett tryckt resultat kräver.",
    "+4.4 million is the Board's scenario, not Ikast-Brande's. For both to hold the effect per child has to be 2.4 times larger in the scenario. Always ask what effect a printed result requires.",
  ),
  cases: [ikast, national, check],
};
