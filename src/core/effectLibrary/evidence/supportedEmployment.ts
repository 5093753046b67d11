import { bilingual } from "../bilingual";
import type { Evidence } from "../evidence";

const ips = bilingual(
  "IPS supported employment arbete med stöd psykisk sjukdom jobb",
  "IPS individual placement and support mental illness job",
);

export const supportedEmploymentEvidence = [
  {
    id: "ips.se",
    area: "work",
    name: bilingual("IPS i Sverige (RCT)", "IPS in Sweden (RCT)"),
    figure: bilingual(
      "46 % mot 11 %; skillnad 36 procentenheter (95 % KI 18–54)",
      "46 % against 11 %; difference 36 points (95 % CI 18–54)",
    ),
    measures: bilingual(
      "Anställning på öppna arbetsmarknaden, 18 månader",
      "Competitive employment at 18 months",
    ),
    design: bilingual(
      "Randomiserad, n = 120, varav 73 % följdes upp vid 18 månader",
      "Randomised, n = 120, of whom 73 % were assessed at 18 months",
    ),
    direction: "positive",
    reference: "ev.ips.se",
    year: 2015,
    grade: "A",
    comparison: { treated: 0.46, control: 0.11, difference: 0.36, low: 0.18, high: 0.54 },
    use: bilingual(
      "Använd skillnaden som andel som lyckas och lämna dödvikten 0. En liten studie: använd den som högt fall.",
      "Use the difference as success rate and leave deadweight 0. A small trial: use it as the high case.",
    ),
    keywords: ips,
  },
  {
    id: "ips.no",
    area: "work",
    name: bilingual("IPS i Norge (RCT)", "IPS in Norway (RCT)"),
    figure: bilingual("37,4 % mot 27,1 % (18 månader)", "37.4 % against 27.1 % (18 months)"),
    measures: bilingual(
      "Anställning på öppna arbetsmarknaden, 18 månader",
      "Competitive employment at 18 months",
    ),
    design: bilingual("Randomiserad, flera orter, n = 410", "Randomised, multicentre, n = 410"),
    direction: "positive",
    reference: "ev.ips.no",
    year: 2019,
    grade: "A",
    comparison: { treated: 0.374, control: 0.271 },
    use: bilingual(
      "Skillnaden är 10,3 procentenheter: bra stöd i jämförelsegruppen ger en mindre effekt än i Sverige.",
      "The difference is 10.3 points: good usual care in the control group gives a smaller effect than in Sweden.",
    ),
    keywords: ips,
  },
  {
    id: "ips.dk",
    area: "work",
    name: bilingual("IPS i Danmark (RCT)", "IPS in Denmark (RCT)"),
    figure: bilingual("65 % mot 53 % (30 månader)", "65 % against 53 % (30 months)"),
    measures: bilingual("Arbete eller utbildning, 30 månader", "Work or education at 30 months"),
    design: bilingual("Randomiserad, n = 720", "Randomised, n = 720"),
    direction: "positive",
    reference: "ev.ips.dk30",
    year: 2023,
    grade: "A",
    comparison: { treated: 0.65, control: 0.53 },
    use: bilingual(
      "Utbildning räknas med: använd inte hela skillnaden som nya löner.",
      "Education counts too: do not use the whole difference as new wages.",
    ),
    keywords: ips,
  },
  {
    id: "ips.nl",
    area: "work",
    name: bilingual("IPS i Nederländerna (bredinförande)", "IPS in the Netherlands (roll-out)"),
    figure: bilingual("+3,7 till +7,5 procentenheter", "+3.7 to +7.5 points"),
    measures: bilingual(
      "Arbete minst 12 timmar i veckan, 6–36 månader efter start",
      "Work of at least 12 hours a week, 6–36 months after start",
    ),
    design: bilingual(
      "Registerstudie med matchning, 863 med IPS och 16 466 utan",
      "Register study with matching, 863 with IPS and 16,466 without",
    ),
    direction: "positive",
    reference: "ev.ips.nl",
    year: 2024,
    grade: "A",
    comparison: { low: 0.037, high: 0.075 },
    use: bilingual(
      "Det försiktiga fallet: så gick det när metoden infördes i stor skala.",
      "The cautious case: this is what came of it on a large scale.",
    ),
    keywords: ips,
  },
  {
    id: "ips.ch",
    area: "work",
    name: bilingual("IPS i Schweiz (avkastning)", "IPS in Switzerland (return)"),
    figure: bilingual(
      "Social avkastning 132 %; kostnad 14 917 CHF; nytta 29 884 CHF; 5 år",
      "Social return 132 %; cost CHF 14,917; benefit CHF 29,884; 5 years",
    ),
    measures: bilingual("Kostnad och nytta per deltagare", "Cost and benefit per participant"),
    design: bilingual("Återgiven i en översikt, tabell 1", "As quoted in a review, table 1"),
    direction: "positive",
    reference: "ev.ips.ch.roi",
    year: 2014,
    grade: "B",
    use: bilingual(
      "Rimlighetskontroll. 29 884 / 14 917 är 2,0, inte 2,3: källans kvot räknas på annat än de två tal den trycker.",
      "A plausibility check. 29,884 / 14,917 is 2.0, not 2.3: the source's ratio rests on more than the two figures it prints.",
    ),
    keywords: ips,
  },
  {
    id: "ips.no.economy",
    area: "work",
    name: bilingual("IPS i Norge (kostnad och nytta)", "IPS in Norway (cost and benefit)"),
    figure: bilingual(
      "Kostnad 100 000 NOK; total nytta 317 000 NOK; 3,6 år",
      "Cost NOK 100,000; total benefit NOK 317,000; 3.6 years",
    ),
    measures: bilingual("Kostnad och nytta per deltagare", "Cost and benefit per participant"),
    design: bilingual("Återgiven i en översikt, tabell 1", "As quoted in a review, table 1"),
    direction: "positive",
    reference: "ev.ips.no.cba",
    year: 2022,
    grade: "B",
    use: bilingual(
      "Rimlighetskontroll av kostnad och nytta per deltagare, i norska kronor.",
      "A plausibility check of cost and benefit per participant, in Norwegian kroner.",
    ),
    keywords: ips,
  },
] as const satisfies readonly Evidence[];
