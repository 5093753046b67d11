import { defineFunction, type FunctionHelp } from "../definition";
import { askSimulation } from "../engine/askAppraisal";
import { exampleTablesWithRisk } from "../exampleTables";
import { appraisalTables, bins, simulated, zeroIsBlank } from "../parameters";
import { simulationParameters, simulationReferences } from "../simulationHelp";

export const definition = defineFunction({
  id: "DISTRIBUTION",
  group: "risk",
  cancelable: true,
  parameters: [...appraisalTables(), zeroIsBlank(bins()), ...simulated()],
  result: { unit: "mixed", spills: true },
  evaluate: (a, p, c, e, bars, times, start, name, whose, years, context) =>
    askSimulation(
      [a, p, c, e],
      { bins: bars, trials: times, seed: start, measure: name, perspective: whose, horizon: years },
      ({ distributionTable }) => distributionTable,
      context,
    ),
});

const headings = [
  { sv: "Från", en: "From" },
  { sv: "Till", en: "Up to" },
  { sv: "Antal försök", en: "Trials" },
  { sv: "Andel", en: "Share" },
];

export const help: FunctionHelp = {
  name: { sv: "Fördelning av utfallet", en: "Distribution of the outcome" },
  summary: {
    sv: "Hur utfallen av Monte Carlo fördelar sig: staplar med jämna gränser, antal och andel, att sätta ett diagram på. Förval: nettonuvärde, kommunen.",
    en: "How the outcomes of Monte Carlo are spread: bars with round limits, counts and shares, for a chart to stand on. Default: net present value, municipality.",
  },
  definition: {
    sv: "Samma försök som i MONTECARLO med samma argument. Staplarnas bredd är 1, 2, 2,5 eller 5 gånger en tiopotens. En stapel räknar utfall från och med sin nedre gräns till sin övre; den sista tar med sin övre gräns. Andelen är av alla försök.",
    en: "The same trials as in MONTECARLO with the same arguments. The width of the bars is 1, 2, 2.5 or 5 times a power of ten. A bar counts outcomes from its lower limit up to its upper one; the last includes its upper limit. The share is of all trials.",
  },
  formula: "docs/method.md section 5",
  parameters: simulationParameters,
  excel: {
    names: ["FREKVENS", "FREQUENCY"],
    difference: {
      sv: "FREKVENS räknar tal som redan står i celler; DISTRIBUTION drar försöken och väljer gränserna.",
      en: "FREQUENCY counts numbers that stand in cells; DISTRIBUTION draws the trials and chooses the limits.",
    },
  },
  keywords: {
    sv: ["histogram", "fördelning", "risk", "Monte Carlo", "staplar"],
    en: ["histogram", "distribution", "risk", "Monte Carlo", "bins"],
  },
  references: simulationReferences,
  examples: [
    {
      title: {
        sv: "Två utfall: −54 800 kr tre gånger av fyra, 45 200 kr en gång",
        en: "Two outcomes: SEK −54,800 three times in four, 45,200 once",
      },
      cells: [...exampleTablesWithRisk, 2, 4096, null, null, null, null],
      result: [
        headings,
        [-100_000, -50_000, 3072, 0.75],
        [-50_000, 0, 0, 0],
        [0, 50_000, 1024, 0.25],
      ],
      source: {
        kind: "native",
        formula:
          "=VSTACK(HSTACK(-100000,-50000,4096*0.75,0.75),HSTACK(-50000,0,0,0),HSTACK(0,50000,4096*0.25,0.25))",
      },
    },
  ],
};
