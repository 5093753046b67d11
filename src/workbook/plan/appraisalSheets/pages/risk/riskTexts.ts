import type { Text } from "../../../../../core/text";

export const riskTexts = {
  title: { sv: "Risk", en: "Risk" },
  line: {
    sv: "Tusentals tänkbara utfall, dragna ur de lågt, högt och fördelningar som står i bladen.",
    en: "Thousands of possible outcomes, drawn from low, high and distributions as the sheets have them.",
  },
  trials: { sv: "Antal försök", en: "Trials" },
  trialsNote: {
    sv: "Fler försök ger mindre medelfel. 10 000 räcker nästan alltid.",
    en: "More trials give a smaller standard error. 10,000 is nearly always enough.",
  },
  seed: { sv: "Frö", en: "Seed" },
  seedNote: {
    sv: "Samma frö ger samma tal överallt. Byt frö för att se hur mycket slumpen betyder.",
    en: "The same seed gives the same figures everywhere. Change it to see how much chance matters.",
  },
  outcome: { sv: "Utfall", en: "Outcome" },
  drivers: { sv: "Vad förklarar spridningen?", en: "What explains the spread?" },
  distribution: { sv: "Fördelning", en: "Distribution" },
  histogram: {
    sv: "Kommunens nettonuvärde: antal försök i varje intervall",
    en: "The municipality's net present value: trials in each interval",
  },
  histogramAlt: {
    sv: "Stapeldiagram över hur många försök som gav vilket nettonuvärde för kommunen. Tabellen under Fördelning har samma tal.",
    en: "Column chart of how many trials gave which net present value for the municipality. The table under Distribution has the same figures.",
  },
  driversChart: { sv: "Andel av spridningen", en: "Share of the spread" },
  driversAlt: {
    sv: "Liggande staplar över hur stor del av spridningen varje indata förklarar. Tabellen under Vad förklarar spridningen? har samma tal.",
    en: "Bars of how large a part of the spread each input explains. The table under What explains the spread? has the same figures.",
  },
  certain: {
    sv: "Inget indata är osäkert. Ange lågt, högt och en fördelning på minst en rad.",
    en: "No input is uncertain. Give low, high and a distribution in at least one row.",
  },
  atLeast: {
    sv: "Skriv ett helt tal som är 1 eller större, till exempel 10 000.",
    en: "Write a whole number of 1 or more, for example 10000.",
  },
  seedRule: {
    sv: "Skriv ett helt tal som är 0 eller större, till exempel 1.",
    en: "Write a whole number of 0 or more, for example 1.",
  },
} satisfies Record<string, Text>;
