import { bilingual } from "../../effectLibrary/bilingual";
import type { Example, ExampleCase, Expectation, Verdict } from "../example";
import { studies, supportedEmploymentTables } from "./supportedEmploymentTables";

/** Society at five years: 40 · s · 242 864,16 kr · 4,5150523755 (years 1–5 at 3.5 %) − 1 062 924,96 · (1 + 1/1,035). */
function society(value: number, sv: string, en: string): Expectation {
  return {
    text: bilingual(sv, en),
    origin: "derived",
    kind: "measure",
    measure: "netPresentValue",
    perspective: "society",
    horizon: 5,
    value,
    tolerance: 0.005,
  };
}

/** The municipality at five years: 40 · s · 0,3 · 60 225 · 371,91/335,92 · 4,5150523755 − the same cost. */
function municipality(value: number, sv: string, en: string): Expectation {
  return { ...society(value, sv, en), perspective: "municipality" } as Expectation;
}

const verdict = (societySays: Verdict): Expectation => ({
  text: bilingual(
    `Kommunen: nej. Samhället: ${societySays === "yes" ? "ja" : "nej"}`,
    `The municipality: no. Society: ${societySays}`,
  ),
  origin: "derived",
  kind: "verdict",
  horizon: 5,
  municipality: "no",
  society: societySays,
});

const breakEven: Expectation = {
  // 2 089 905,60 / (40 · 242 864,16 · 4,5150523755)
  text: bilingual(
    "Samhällets brytpunkt är 4,8 procentenheter, mitt i det nederländska spannet",
    "Society breaks even at 4.8 points, in the middle of the Dutch span",
  ),
  origin: "derived",
  kind: "breakEven",
  input: "successRate",
  perspective: "society",
  horizon: 5,
  value: 0.04764753695494,
  tolerance: 1e-9,
};

const high: ExampleCase = {
  id: "high",
  name: bilingual("Högt: den svenska studien", "High: the Swedish trial"),
  tables: supportedEmploymentTables(studies.sweden),
  expected: [
    society(
      13_700_333.798675,
      "Samhället vinner 13,7 mnkr på fem år",
      "Society gains SEK 13.7 million in five years",
    ),
    municipality(
      -789_360.721675,
      "Kommunen förlorar 0,8 mnkr",
      "The municipality loses SEK 0.8 million",
    ),
    verdict("yes"),
    breakEven,
  ],
};

const low: ExampleCase = {
  id: "low",
  name: bilingual(
    "Lågt: bredinförandet i Nederländerna, nedre änden",
    "Low: the Dutch roll-out, lower end",
  ),
  tables: supportedEmploymentTables(studies.rollOutLow),
  expected: [
    society(
      -467_019.881945,
      "Samhället förlorar 0,5 mnkr på fem år",
      "Society loses SEK 0.5 million in five years",
    ),
    municipality(
      -1_956_238.485425,
      "Kommunen förlorar 2,0 mnkr",
      "The municipality loses SEK 2.0 million",
    ),
    verdict("no"),
    breakEven,
  ],
};

const middle: ExampleCase = {
  id: "middle",
  name: bilingual("Bredinförandet i Nederländerna, övre änden", "The Dutch roll-out, upper end"),
  tables: supportedEmploymentTables(studies.rollOutHigh),
  expected: [
    society(
      1_199_727.609893,
      "Samhället vinner 1,2 mnkr på fem år",
      "Society gains SEK 1.2 million in five years",
    ),
    verdict("yes"),
  ],
};

export const supportedEmployment: Example = {
  id: "arbete-med-stod",
  title: bilingual(
    "Arbete med stöd (IPS): högt och lågt",
    "Supported employment (IPS): high and low",
  ),
  question: bilingual(
    "Lönar sig IPS om det går som i den svenska studien, och om det går som när Nederländerna införde metoden brett?",
    "Does IPS pay if it goes as in the Swedish trial, and if it goes as when the Netherlands rolled it out?",
  ),
  currency: "SEK",
  published: [
    {
      text: bilingual(
        "Sverige: 46 % mot 11 % i arbete vid 18 månader, skillnad 36 procentenheter (95 % KI 18–54)",
        "Sweden: 46 % against 11 % in work at 18 months, difference 36 points (95 % CI 18–54)",
      ),
      source: "ev.ips.se",
    },
    {
      text: bilingual(
        "Nederländerna: +3,7 till +7,5 procentenheter i arbete minst 12 timmar i veckan",
        "The Netherlands: +3.7 to +7.5 points in work of at least 12 hours a week",
      ),
      source: "ev.ips.nl",
    },
    {
      text: bilingual(
        "Snittlön, privatanställda arbetare 2022: 30 800 kr",
        "Average wage, private blue-collar workers 2022: SEK 30,800",
      ),
      source: "lon.arbetare.2022",
    },
    {
      text: bilingual(
        "Snittlön i kommunerna 2022: 33 700 kr",
        "Average wage in municipalities 2022: SEK 33,700",
      ),
      source: "lon.kommun.2022",
    },
    {
      text: bilingual("Arbetsgivaravgift: 31,42 %", "Employer contributions: 31.42 %"),
      source: "agavg.2024",
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
      "40 deltagare och två handledare i två år; deras lön är enda kostnaden.",
      "40 participants and two specialists for two years; their wage is the only cost.",
    ),
    bilingual(
      "Den som får arbete arbetar halvtid i fem år, från året efter starten.",
      "Those who get a job work half time for five years, from the year after the start.",
    ),
    bilingual(
      "30 % av dem som lyckas hade ekonomiskt bistånd.",
      "30 % of those who succeed were on social assistance.",
    ),
    bilingual(
      "Kommunen behåller inget av skatten efter utjämningen (metodens förval).",
      "The municipality keeps nothing of the tax after equalisation (the method's default).",
    ),
    bilingual(
      "Effekten mäts mot en jämförelsegrupp, så dödvikten är 0.",
      "The effect is measured against a control group, so deadweight is 0.",
    ),
  ],
  lesson: bilingual(
    "En liten studie kan visa tio gånger större effekt än vanlig drift. Räkna båda: brytpunkten 4,8 procentenheter säger mer än något av resultaten.",
    "A small trial can show ten times the effect of ordinary operation. Compute both: the break-even of 4.8 points says more than either result.",
  ),
  cases: [high, low, middle],
};
