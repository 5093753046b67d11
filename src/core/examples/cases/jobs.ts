import { bilingual } from "../../effectLibrary/bilingual";
import type { StandardPerspective } from "../../model";
import type { Example, ExampleCase, Expectation, Verdict } from "../example";
import { jobsTables } from "./jobsTables";

/** 3 600 000 kr − 7,2 · 0,6 · 60 225 · 371,91/335,92 · 4,5150523755 (years 1–5 at 3.5 %), to öre. */
const cofinancing = 2_299_455.12;

const net = (
  perspective: StandardPerspective,
  horizon: number,
  value: number,
  sv: string,
  en: string,
): Expectation => ({
  text: bilingual(sv, en),
  origin: "derived",
  kind: "measure",
  measure: "netPresentValue",
  perspective,
  horizon,
  value,
  tolerance: 0.005,
});

const verdict = (
  horizon: number,
  municipality: Verdict,
  society: Verdict,
  sv: string,
  en: string,
): Expectation => ({
  text: bilingual(sv, en),
  origin: "derived",
  kind: "verdict",
  horizon,
  municipality,
  society,
});

/** 7,2 · (369 600 + 116 128,32) · 4,5150523755 − 3 600 000: the same whatever the municipality keeps. */
const society = net(
  "society",
  5,
  12_190_239.396356,
  "Samhället vinner 12,2 mnkr",
  "Society gains SEK 12.2 million",
);

const kommunSaysNo: ExampleCase = {
  id: "no-and-yes",
  name: bilingual("Kommunen nej, samhället ja", "The municipality no, society yes"),
  tables: jobsTables({ startYear: 2027, keptShare: 0 }),
  expected: [
    net(
      "municipality",
      5,
      -2_299_455.123993,
      "Kommunen förlorar 2,3 mnkr på fem år",
      "The municipality loses SEK 2.3 million in five years",
    ),
    society,
    verdict(5, "no", "yes", "Kommunen: nej. Samhället: ja", "The municipality: no. Society: yes"),
    // Term of office 2027–2030: years 1–3.
    net(
      "society",
      3,
      6_198_007.852721,
      "Inom mandatperioden vinner samhället 6,2 mnkr",
      "Within the term society gains SEK 6.2 million",
    ),
    verdict(3, "no", "yes", "Inom mandatperioden: nej och ja", "Within the term: no and yes"),
  ],
};

export const jobs: Example = {
  id: "jobbprojekt",
  title: bilingual(
    "Jobbprojekt: kommunen nej, samhället ja",
    "A jobs project: the municipality no, society yes",
  ),
  question: bilingual(
    "Vilken medfinansiering behövs för att kommunen ska säga ja till något som samhället tjänar på?",
    "What co-financing makes the municipality say yes to what society gains by?",
  ),
  currency: "SEK",
  published: [
    {
      text: bilingual(
        "Snittlön, privatanställda arbetare 2022: 30 800 kr",
        "Average wage, private blue-collar workers 2022: SEK 30,800",
      ),
      source: "lon.arbetare.2022",
    },
    {
      text: bilingual("Arbetsgivaravgift: 31,42 %", "Employer contributions: 31.42 %"),
      source: "agavg.2024",
    },
    {
      text: bilingual(
        "Kommunal- och regionskatt 2024: 32,37 % i snitt",
        "Municipal and region tax 2024: 32.37 % on average",
      ),
      source: "kommunalskatt.2024",
    },
    {
      text: bilingual(
        "Utbetalt ekonomiskt bistånd 2020: 60 225 kr per hushåll",
        "Social assistance paid 2020: SEK 60,225 per household",
      ),
      source: "eb.hushall.2020",
    },
  ],
  assumed: [
    bilingual(
      "40 deltagare, 90 000 kr var, 30 % lyckas.",
      "40 participants, SEK 90,000 each, 30 % succeed.",
    ),
    bilingual(
      "20 % hade fått arbete ändå, och 25 % av jobben tas från någon annan.",
      "20 % would have found work anyway, and 25 % of the jobs are taken from someone else.",
    ),
    bilingual(
      "Jobben är på heltid och varar i fem år. 60 % av dem som lyckas hade ekonomiskt bistånd.",
      "The jobs are full time and last five years. 60 % of those who succeed were on social assistance.",
    ),
    bilingual(
      "Kommunens skattesats är 21 %, räknad på hela lönen.",
      "The municipal tax rate is 21 %, on the whole wage.",
    ),
  ],
  lesson: bilingual(
    "Kommunen betalar allt och får bara biståndet. Utjämningen avgör: med hela skatten kvar hade kommunen sagt ja. Medfinansieringen 2 299 455,12 kr vänder svaret, och kostar samhället ingenting. Startåret avgör vad som hinner synas före valet.",
    "The municipality pays all and gets only the assistance. Equalisation decides: if it kept all its tax it would have said yes. Co-financing of SEK 2,299,455.12 turns the answer, and costs society nothing. The start year decides what shows before the election.",
  ),
  cases: [
    kommunSaysNo,
    {
      id: "kept-tax",
      name: bilingual("Kommunen behåller hela sin skatt", "The municipality keeps all its tax"),
      tables: jobsTables({ startYear: 2027, keptShare: 1 }),
      expected: [
        net(
          "municipality",
          5,
          223_715.073263,
          "Kommunen vinner 0,2 mnkr",
          "The municipality gains SEK 0.2 million",
        ),
        {
          ...society,
          text: bilingual(
            "Samhället vinner lika mycket som förut",
            "Society gains as much as before",
          ),
        },
        verdict(
          5,
          "yes",
          "yes",
          "Båda ja, men kommunens ja vilar på skatten",
          "Both yes, but the municipality's yes rests on tax",
        ),
      ],
    },
    {
      id: "cofinanced",
      name: bilingual("Med den medfinansiering som vänder", "With the co-financing that turns it"),
      tables: jobsTables({ startYear: 2027, keptShare: 0, cofinancing }),
      expected: [
        net("municipality", 5, 0, "Kommunen går jämnt upp", "The municipality breaks even"),
        society,
        verdict(5, "yes", "yes", "Båda ja", "Both yes"),
      ],
    },
    {
      id: "late-start",
      name: bilingual("Start 2029 i stället för 2027", "Start in 2029 instead of 2027"),
      tables: jobsTables({ startYear: 2029, keptShare: 0 }),
      expected: [
        // Term of office 2029–2030: year 1 alone.
        net(
          "society",
          1,
          -221_020.382609,
          "Före mandatperiodens slut hinner samhället inte gå plus",
          "Society does not break even before the term ends",
        ),
        verdict(1, "no", "no", "Inom mandatperioden: nej och nej", "Within the term: no and no"),
        {
          ...society,
          text: bilingual("På fem år är vinsten densamma", "In five years the gain is the same"),
        },
      ],
    },
  ],
};
