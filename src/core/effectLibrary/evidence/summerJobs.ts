import { bilingual } from "../bilingual";
import type { Evidence } from "../evidence";

const summer = bilingual("sommarjobb feriearbete feriepraktik unga", "summer job youth");

export const summerJobEvidence = [
  {
    id: "summer.sthlm.long",
    area: "work",
    name: bilingual("Sommarjobb i Stockholm, på lång sikt", "Summer jobs in Stockholm, long term"),
    figure: bilingual("−10 000 kr/år (−8,5 %)", "−SEK 10,000 a year (−8.5 %)"),
    measures: bilingual("Löneinkomst vid 20–23 år", "Wage income at age 20–23"),
    design: bilingual("IFAU 2024, pressmeddelande", "IFAU 2024, press release"),
    direction: "negative",
    reference: "ev.sommarjobb.sthlm.lang",
    year: 2024,
    grade: "A",
    use: bilingual(
      "Negativ effekt: skriv enhetsvärdet med minustecken. Den hör till en kalkyl över sommarjobb.",
      "A negative effect: write the unit value with a minus sign. It belongs in any appraisal of summer jobs.",
    ),
    keywords: summer,
  },
  {
    id: "summer.sthlm.short",
    area: "work",
    name: bilingual("Sommarjobb i Stockholm, samma år", "Summer jobs in Stockholm, same year"),
    figure: bilingual("+4 000–8 000 kr", "+SEK 4,000–8,000"),
    measures: bilingual("Inkomst samma år som jobbet", "Income in the year of the job"),
    design: bilingual("IFAU 2024, pressmeddelande", "IFAU 2024, press release"),
    direction: "positive",
    reference: "ev.sommarjobb.sthlm.kort",
    year: 2024,
    grade: "A",
    use: bilingual(
      "Kortsiktig vinst: räkna den bara tillsammans med den negativa effekten på lång sikt.",
      "A short-term gain: count it only together with the negative long-term effect.",
    ),
    keywords: summer,
  },
  {
    id: "summer.falun.men",
    area: "work",
    name: bilingual("Sommarjobb i Falun, män", "Summer jobs in Falun, men"),
    figure: bilingual("0: ingen effekt", "0: no effect"),
    measures: bilingual("Arbete och inkomst senare i livet", "Work and income later in life"),
    design: bilingual("IFAU 2013:24, lotteri, n = 2 650", "IFAU 2013:24, lottery, n = 2,650"),
    direction: "null",
    reference: "ev.sommarjobb.falun",
    year: 2013,
    grade: "A",
    comparison: { difference: 0 },
    use: bilingual(
      "Nolleffekt: räkna inte med framtida inkomster.",
      "A null effect: count no later income.",
    ),
    keywords: summer,
  },
  {
    id: "summer.falun.women",
    area: "work",
    name: bilingual(
      "Sommarjobb i Falun, kvinnor med låga betyg",
      "Summer jobs in Falun, women with low grades",
    ),
    figure: bilingual(
      "Positiv effekt, storleken inte återgiven här",
      "A positive effect, its size not quoted here",
    ),
    measures: bilingual("Arbete och inkomst senare i livet", "Work and income later in life"),
    design: bilingual("IFAU 2013:24, lotteri, n = 2 650", "IFAU 2013:24, lottery, n = 2,650"),
    direction: "positive",
    reference: "ev.sommarjobb.falun",
    year: 2013,
    grade: "A",
    use: bilingual(
      "En undergrupp. Slå upp storleken i rapporten innan du räknar med den.",
      "A subgroup. Look up its size in the report before you count on it.",
    ),
    keywords: summer,
  },
] as const satisfies readonly Evidence[];
