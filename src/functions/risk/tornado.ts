import { defineFunction, type FunctionHelp } from "../definition";
import { askAppraisal } from "../engine/askAppraisal";
import { exampleTables, exampleTablesWithRange } from "../exampleTables";
import { appraisalTables, horizon, measure, perspective, zeroIsBlank } from "../parameters";

export const definition = defineFunction({
  id: "TORNADO",
  group: "risk",
  parameters: [
    ...appraisalTables(),
    zeroIsBlank(measure()),
    zeroIsBlank(perspective()),
    zeroIsBlank(horizon()),
  ],
  result: { unit: "mixed", spills: true },
  evaluate: (assumptions, participants, costs, effects, what, whose, years) =>
    askAppraisal(
      [assumptions, participants, costs, effects],
      "TORNADO",
      [what, whose, years],
      ({ shownTornado }) =>
        ({ appraisal }) =>
          shownTornado(appraisal, { measure: what, perspective: whose, horizon: years }),
    ),
});

const heading = [
  { sv: "Indata", en: "Input" },
  { sv: "Lågt värde", en: "Low value" },
  { sv: "Högt värde", en: "High value" },
  { sv: "Nettonuvärde vid lågt", en: "Net present value at low" },
  { sv: "Nettonuvärde vid högt", en: "Net present value at high" },
  { sv: "Utslag", en: "Swing" },
  { sv: "Som planerat", en: "As planned" },
];
const rate = { sv: "andel som lyckas", en: "success rate" };
const cost = { sv: "K1 belopp", en: "K1 amount" };
const unitValue = { sv: "E1 enhetsvärde", en: "E1 unit value" };

export const help: FunctionHelp = {
  name: { sv: "Tornado: vad betyder mest", en: "Tornado: what matters most" },
  summary: {
    sv: "Ett mått när ett indata i taget tar sitt låga och sitt höga värde, störst utslag först. Förval: kommunens nettonuvärde vid kalkylens horisont.",
    en: "A measure as one input at a time takes its low and its high value, the largest swing first. Default: the municipality's net present value at the appraisal's horizon.",
  },
  definition: {
    sv: "Varje rad med värden i kolumnerna Lågt och Högt prövas: i Antaganden (också rader som ”E3 varaktighet”), Kostnader och Effekter. Hela kalkylen räknas om från början vid det låga och vid det höga värdet, med allt annat som planerat. Utslaget är skillnaden mellan de två, utan tecken; lika utslag står i tabellernas ordning. Sista kolumnen är måttet som planerat, för diagrammets axel. Kan indatat inte ha ett värde blir raden #N/A och står sist.",
    en: "Each row with values in the columns Low and High is tried: in Assumptions (rows such as “E3 duration” too), Costs and Effects. The whole appraisal is computed from the ground at the low and at the high value, with everything else as planned. The swing is the difference between the two, without sign; equal swings stand in the order of the tables. The last column is the measure as planned, for the axis of the chart. Where an input cannot have a value the row is #N/A and stands last.",
  },
  formula: "|mått(högt) − mått(lågt)|",
  parameters: {
    measure: {
      sv: "Måttets namn, till exempel ”återbetalningstid” (förval: nettonuvärde).",
      en: "The name of the measure, for example “payback” (default: net present value).",
    },
    horizon: {
      sv: "År efter startåret (förval: kalkylens horisont).",
      en: "Years after the start year (default: the appraisal's horizon).",
    },
  },
  keywords: {
    sv: ["tornado", "känslighet", "känslighetsanalys", "osäkerhet", "lågt", "högt", "utslag"],
    en: ["tornado", "sensitivity", "uncertainty", "low", "high", "swing"],
  },
  references: [{ title: "SOCINV, docs/method.md section 5", year: 2026 }],
  examples: [
    {
      title: { sv: "Andelen som lyckas betyder mest", en: "The success rate matters most" },
      cells: [...exampleTablesWithRange, null, null, null],
      result: [
        heading,
        [rate, 0.25, 0.75, -102_400, 92_800, 195_200, -4800],
        [cost, 150_000, 250_000, 45_200, -54_800, 100_000, -4800],
        [unitValue, 20_000, 30_000, -43_840, 34_240, 78_080, -4800],
      ],
      tolerance: 1e-6,
      source: {
        kind: "derived",
        how: {
          sv: "Fyra lyckas; 1,952 är summan av faktorerna år 1–3. Andelen: 97 600 och 292 800 minus 200 000. Kostnaden: 195 200 minus 150 000 och 250 000. Enhetsvärdet: 4 · 20 000 · 1,952 och 4 · 30 000 · 1,952 minus 200 000.",
          en: "Four succeed; 1.952 is the sum of the factors of years 1–3. The share: 97,600 and 292,800 minus 200,000. The cost: 195,200 minus 150,000 and 250,000. The unit value: 4 · 20,000 · 1.952 and 4 · 30,000 · 1.952 minus 200,000.",
        },
      },
    },
    {
      title: { sv: "För samhället efter ett år", en: "For society after one year" },
      cells: [...exampleTablesWithRange, "nettonuvärde", "samhälle", 1],
      result: [
        heading,
        [rate, 0.25, 0.75, -80_000, 160_000, 240_000, 40_000],
        [cost, 150_000, 250_000, 90_000, -10_000, 100_000, 40_000],
        [unitValue, 20_000, 30_000, 24_000, 56_000, 32_000, 40_000],
      ],
      tolerance: 1e-6,
      source: { kind: "native", formula: "=-200000+NPV(25%,450000)" },
    },
    {
      title: {
        sv: "Utan lågt och högt finns inget att pröva",
        en: "Without low and high there is nothing to try",
      },
      cells: [...exampleTables, null, null, null],
      result: "#N/A",
      source: {
        kind: "derived",
        how: {
          sv: "Ingen rad i tabellerna har både ett lågt och ett högt värde.",
          en: "No row of the tables has both a low and a high value.",
        },
      },
    },
  ],
};
