import { actors } from "../actors";
import { bilingual } from "../bilingual";
import { cashableTexts } from "../commonTexts";
import { effect } from "../effect";
import type { EffectEntry } from "../effectEntry";

const fullTime = bilingual(
  "Heltid hela året. Räkna ner efter faktisk tjänstgöringsgrad och del av året.",
  "Full time all year. Scale down by actual working hours and part of the year.",
);
const mixedYears = bilingual(
  "Lön från 2022 och avgiftssats från 2024. Ungdomar kan ha lägre avgift.",
  "Wage of 2022 and contribution rate of 2024. Young people may have a lower rate.",
);
const contribution = {
  per: "year",
  reference: "lon.arbetare.2022",
  price: 30800,
  priceYear: 2022,
  grade: "A",
  times: 12,
  percent: 31.42,
  alsoFrom: ["agavg.2024"],
  arithmetic: bilingual(
    "30 800 kr/månad · 12 · 31,42 % = 116 128,32 kr/år",
    "SEK 30,800 a month · 12 · 31.42 % = SEK 116,128.32 a year",
  ),
} as const;
const job = bilingual(
  "jobb arbete anställning sysselsättning arbetslöshet inkomst",
  "job employment unemployment income earnings",
);

export const workEntries: readonly EffectEntry[] = [
  effect({
    id: "work.wage",
    area: "work",
    name: bilingual("Lön från nytt arbete", "Wage from a new job"),
    description: bilingual(
      "Produktion: den som får arbete skapar minst sin lön i värde. Snittlön för privatanställda arbetare, ett rimligt första jobb efter långt bistånd.",
      "Production: a person who gets a job creates at least the wage in value. Average wage of private blue-collar workers, a fair first job after long assistance.",
    ),
    actor: actors.individual,
    kind: "income",
    unitValue: {
      per: "year",
      reference: "lon.arbetare.2022",
      price: 30800,
      priceYear: 2022,
      grade: "A",
      times: 12,
      arithmetic: bilingual(
        "30 800 kr/månad · 12 = 369 600 kr/år",
        "SEK 30,800 a month · 12 = SEK 369,600 a year",
      ),
    },
    cashable: cashableTexts.notTheMunicipality,
    warnings: [
      fullTime,
      bilingual(
        "Fyll i undanträngning: tar deltagaren ett jobb som annars gått till någon annan uppstår ingen ny produktion.",
        "Fill in displacement: if the job would have gone to someone else there is no new production.",
      ),
    ],
    keywords: job,
  }),
  effect({
    id: "work.production.contributions",
    area: "work",
    name: bilingual("Produktion utöver lönen", "Production beyond the wage"),
    description: bilingual(
      "Arbetsgivaren betalar lön och arbetsgivaravgift. Värdet av arbetet är minst summan, så avgiften är produktion hos företaget.",
      "The employer pays wage and contributions. The work is worth at least the sum, so the contributions are production of the firm.",
    ),
    actor: actors.firms,
    kind: "income",
    unitValue: contribution,
    cashable: cashableTexts.notTheMunicipality,
    warnings: [fullTime, mixedYears],
    keywords: job,
  }),
  effect({
    id: "work.contributions",
    area: "work",
    name: bilingual("Arbetsgivaravgift till staten", "Employer contributions to the state"),
    description: bilingual(
      "Staten får arbetsgivaravgiften, företaget betalar den. Noll för samhället.",
      "The state receives the contributions, the firm pays them. Zero for society.",
    ),
    actor: actors.state,
    counterpart: actors.firms,
    kind: "tax",
    unitValue: contribution,
    cashable: cashableTexts.notTheMunicipality,
    warnings: [fullTime, mixedYears],
    keywords: bilingual("sociala avgifter skatt jobb", "payroll tax social fees job"),
  }),
  localTax(
    "municipality",
    actors.executiveBoard,
    "N00901",
    "Kommunalskatt",
    "Municipal income tax",
  ),
  localTax("region", actors.region, "N00902", "Regionskatt", "Region income tax"),
  effect({
    id: "work.insurance",
    area: "work",
    name: bilingual(
      "Sjuk- eller aktivitetsersättning upphör",
      "Sickness or activity compensation ends",
    ),
    description: bilingual(
      "Försäkringskassan betalar mindre, individen får lika mycket mindre. Noll för samhället.",
      "The Social Insurance Agency pays less, the individual receives as much less. Zero for society.",
    ),
    actor: actors.insurance,
    counterpart: actors.individual,
    kind: "transfer",
    unitValue: {
      per: "nothing",
      lookUp: bilingual(
        "Ersättningens belopp per år för målgruppen, hos Försäkringskassan. Kolada har inget sådant nyckeltal.",
        "The yearly compensation of the target group, at the Social Insurance Agency. Kolada has no such key figure.",
      ),
      kolada: [],
    },
    cashable: cashableTexts.notTheMunicipality,
    keywords: bilingual(
      "sjukpenning sjukersättning aktivitetsersättning förtidspension",
      "disability benefit",
    ),
  }),
  effect({
    id: "work.labourMarketMeasure",
    area: "work",
    name: bilingual(
      "Kommunal arbetsmarknadsåtgärd behövs inte",
      "Municipal labour-market measure not needed",
    ),
    description: bilingual(
      "Deltagaren lämnar kommunens arbetsmarknadsenhet.",
      "The participant leaves the municipality's labour-market unit.",
    ),
    actor: actors.executiveBoard,
    kind: "real",
    unitValue: {
      per: "nothing",
      lookUp: bilingual(
        "Kostnad arbetsmarknadsåtgärder, kr/inv, gånger invånarna, delat med enhetens deltagare under året.",
        "Cost of labour-market measures, SEK per inhabitant, times inhabitants, divided by the unit's participants of the year.",
      ),
      kolada: ["N40008"],
    },
    cashable: cashableTexts.staffTime,
    keywords: bilingual("AME arbetsmarknadsenhet praktik arbetsträning", "job training placement"),
  }),
];

function localTax(id: string, actor: string, kolada: string, sv: string, en: string): EffectEntry {
  return effect({
    id: `work.tax.${id}`,
    area: "work",
    name: bilingual(`${sv} på ny inkomst`, `${en} on new income`),
    description: bilingual(
      "Skatt på den nya lönen. Efter inkomstutjämningen behåller kommunen och regionen som förval inget; det styrs av nyckeln behållen andel.",
      "Tax on the new wage. After income equalisation the municipality and the region keep nothing by default; the key kept share governs it.",
    ),
    actor,
    counterpart: actors.individual,
    kind: "tax",
    unitValue: {
      per: "nothing",
      lookUp: bilingual(
        "Skattesatsen gånger beskattningsbar inkomst (lönen minus grundavdraget). Riket totalt 2024: 32,37 kr per 100 kr, kommun och region tillsammans.",
        "The tax rate times taxable income (the wage minus the basic allowance). Sweden in all 2024: SEK 32.37 per SEK 100, municipality and region together.",
      ),
      kolada: [kolada],
      alsoFrom: ["kommunalskatt.2024"],
    },
    cashable: bilingual(
      "Räkna inte hem skatt utan källa för vad som blir kvar efter utjämningen.",
      "Do not count tax as cash without a source for what remains after equalisation.",
    ),
    keywords: bilingual("skatteintäkt utjämning jobb", "tax revenue equalisation job"),
  });
}
