import { bilingual } from "../../effectLibrary/bilingual";
import type { Tables } from "../../model";
import { formatNumber } from "../../text";
import type { Example, ExampleCase } from "../example";
import { assumed, derived, published } from "../tables/basis";
import { exampleTables } from "../tables/exampleTables";

const payer = "Bergen kommune";

/** One year of the team, against a month's price of the hostel that it replaces. */
function bergenTables(hostelAMonth: number): Tables {
  return exampleTables({
    assumptions: [
      {
        key: "namn",
        value: "Housing First i Bergen (belopp i NOK)",
        basis: published("ex.bergen"),
      },
      { key: "startår", value: 2015, basis: published("ex.bergen") },
      { key: "horisonter", value: "1", basis: assumed("Källan räknar på ett års drift") },
      {
        key: "diskonteringsränta",
        value: 0,
        basis: published("ex.bergen", "Källan diskonterar inte"),
      },
      { key: "prisår", value: 2015, basis: published("ex.bergen") },
      {
        key: "andel som lyckas",
        value: 1,
        basis: assumed("Källan räknar med att alla deltagare lämnar hospitset"),
      },
      { key: "mandatperiodens sista år", value: 2015, basis: assumed("Det år som räknas") },
      { key: `aktör: ${payer}`, value: "kommun", basis: published("ex.bergen") },
    ],
    participants: [
      { year: 2015, number: 40, basis: published("ex.bergen", "5 anställda · 8 deltagare") },
    ],
    costs: [
      {
        id: "K1",
        item: "Housing First-team med fem anställda",
        actor: payer,
        kind: "per år",
        amount: 3_800_000,
        from: 2015,
        to: 2015,
        basis: published("ex.bergen"),
      },
    ],
    effects: [
      {
        id: "E1",
        effect: "Hospits behövs inte",
        actor: payer,
        kind: "real",
        unitValue: hostelAMonth * 12,
        lag: 0,
        duration: 1,
        cashableShare: 1,
        evidenceGrade: 5,
        basis: derived(
          "ex.bergen",
          `${formatNumber(hostelAMonth, "sv")} NOK · 12, baklänges ur den tryckta brytpunkten`,
        ),
      },
    ],
    notMonetised: [
      {
        effect: "Eget hem och trygghet",
        forWhom: "Individ/hushåll",
        size: "+++",
        evidence: "Utan pris i källan",
      },
    ],
  });
}

interface Hostel {
  readonly id: string;
  readonly month: number;
  readonly clients: number;
  readonly saving: number;
  readonly sv: string;
  readonly en: string;
}

function hostelCase({ id, month, clients, saving, sv, en }: Hostel): ExampleCase {
  return {
    id,
    name: bilingual(sv, en),
    tables: bergenTables(month),
    expected: [
      {
        text: bilingual(
          `Lönsamt från ${String(clients)} deltagare`,
          `Pays from ${String(clients)} clients`,
        ),
        origin: "published",
        kind: "breakEven",
        input: "number",
        perspective: "municipality",
        horizon: 1,
        value: clients,
        tolerance: 0,
      },
      {
        text: bilingual(
          `Med 40 deltagare sparar kommunen ${formatNumber(saving, "sv")} NOK om året`,
          `With 40 clients the municipality saves NOK ${formatNumber(saving, "en")} a year`,
        ),
        origin: "derived",
        kind: "measure",
        measure: "netPresentValue",
        perspective: "municipality",
        horizon: 1,
        value: saving,
        tolerance: 0.005,
      },
    ],
  };
}

export const housingFirst: Example = {
  id: "bostad-forst-bergen",
  title: bilingual("Bostad först i Bergen", "Housing First in Bergen"),
  question: bilingual(
    "Hur många deltagare måste ett team med fem anställda ha för att kommunen ska tjäna på det, när alternativet är hospits?",
    "How many clients must a team of five have for the municipality to gain, when the alternative is a hostel?",
  ),
  currency: "NOK",
  published: [
    {
      text: bilingual(
        "Fem anställda kostar 3 800 000 NOK om året (316 666 i månaden), 2015",
        "Five staff cost NOK 3,800,000 a year (316,666 a month), 2015",
      ),
      source: "ex.bergen",
    },
    {
      text: bilingual(
        "Åtta deltagare per anställd: 40 deltagare",
        "Eight clients per member of staff: 40 clients",
      ),
      source: "ex.bergen",
    },
    {
      text: bilingual(
        "Det lönar sig från 14–18 deltagare, beroende på deras inkomst",
        "It pays from 14–18 clients, depending on their income",
      ),
      source: "ex.bergen",
    },
    {
      text: bilingual(
        "Göteborg 2016: Bostad först 500 kr mot akutboende 1 250 kr per dygn (svenska kronor)",
        "Gothenburg 2016: Housing First SEK 500 against emergency housing SEK 1,250 a night",
      ),
      source: "ex.goteborg.bf",
    },
  ],
  assumed: [
    bilingual(
      "Hospitsets pris är härlett baklänges: 17 600 NOK i månaden ger brytpunkten 18, 22 620 NOK ger 14. Brytpunkten prövar alltså räknesättet, inte Bergens siffror.",
      "The hostel's price is derived backwards: NOK 17,600 a month gives a break-even of 18, NOK 22,620 gives 14. So the break-even tests the arithmetic, not Bergen's figures.",
    ),
    bilingual(
      "Alla deltagare lämnar hospitset hela året. Fördröjningen är 0, för källan jämför samma år.",
      "All clients leave the hostel for the whole year. The lag is 0, for the source compares within a year.",
    ),
  ],
  lesson: bilingual(
    "Teamet kostar lika mycket med 10 som med 40 deltagare: antalet avgör. Rimligheten: 17 600–22 620 NOK i månaden är 580–740 NOK per dygn, i samma storlek som skillnaden på 750 kr i Göteborg. Byt till era egna priser innan ni räknar.",
    "The team costs the same with 10 clients as with 40: the number decides. Plausible: NOK 17,600–22,620 a month is NOK 580–740 a night, of the same size as the difference of SEK 750 in Gothenburg. Use your own prices before you calculate.",
  ),
  cases: [
    // 3 800 000 / 211 200 = 17,99 → 18; 40 · 211 200 − 3 800 000
    hostelCase({
      id: "cheap-hostel",
      month: 17_600,
      clients: 18,
      saving: 4_648_000,
      sv: "Billigare hospits: brytpunkt 18",
      en: "Cheaper hostel: break-even 18",
    }),
    // 3 800 000 / 271 440 = 13,9994 → 14; 40 · 271 440 − 3 800 000
    hostelCase({
      id: "dear-hostel",
      month: 22_620,
      clients: 14,
      saving: 7_057_600,
      sv: "Dyrare hospits: brytpunkt 14",
      en: "Dearer hostel: break-even 14",
    }),
  ],
};
