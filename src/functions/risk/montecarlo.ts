import { defineFunction, type FunctionHelp } from "../definition";
import { askSimulation } from "../engine/askAppraisal";
import { exampleTables, exampleTablesWithRisk } from "../exampleTables";
import { appraisalTables, simulated } from "../parameters";
import { simulationParameters, simulationReferences } from "../simulationHelp";

export const definition = defineFunction({
  id: "MONTECARLO",
  group: "risk",
  cancelable: true,
  parameters: [...appraisalTables(), ...simulated()],
  result: { unit: "mixed", spills: true },
  evaluate: (a, p, c, e, times, start, name, whose, years, context) =>
    askSimulation(
      [a, p, c, e],
      { trials: times, seed: start, measure: name, perspective: whose, horizon: years },
      ({ riskTable }) => riskTable,
      context,
    ),
});

const blank = { sv: "", en: "" };
const text = (sv: string, en: string) => ({ sv, en });

/** The rows of the table in order, each with its figure and its error. */
function rowsOf(
  figures: readonly (readonly [number, number, number] | readonly [number])[],
): FunctionHelp["examples"][number]["result"] {
  const labels = [
    text("utan osäkerhet", "without uncertainty"),
    text("medelvärde", "mean"),
    text("standardavvikelse", "standard deviation"),
    ...["P5", "P10", "P25", "P50", "P75", "P90", "P95"].map((name) => text(name, name)),
    text("chans att nettonuvärdet är minst 0", "chance of net present value of 0 or more"),
    text(
      "chans till återbetalning inom 3\u00a0år (2027–2030)",
      "chance of payback within 3\u00a0years (2027–2030)",
    ),
    text(
      "chans till återbetalning inom mandatperioden (2027–2028)",
      "chance of payback within the term of office (2027–2028)",
    ),
    text("antal försök", "trials"),
    text("försök utan svar", "trials without an answer"),
    text(
      "så många försök till halverar felet, som mest",
      "as many trials more halve the error, at most",
    ),
  ];
  const headings = [
    text(
      "Nettonuvärde, kommun, 3\u00a0år (2027–2030)",
      "Net present value, municipality, 3\u00a0years (2027–2030)",
    ),
    text("Värde", "Value"),
    text("Medelfel", "Standard error"),
    text("± 95 %", "± 95%"),
  ];
  const rows = labels.map((label, at) => {
    const [value = 0, standardError = blank, margin = blank] = figures[at] ?? [];
    return [label, value, standardError, margin];
  });
  return [headings, ...rows];
}

const sure = (value: number) => [value, 0, 0] as const;

export const help: FunctionHelp = {
  name: { sv: "Monte Carlo: risk i kalkylen", en: "Monte Carlo: risk in the appraisal" },
  summary: {
    sv: "Medelvärde, spridning, percentiler, chans till nettonuvärde minst 0 och till återbetalning, med felmarginal. Förval: nettonuvärde, kommunen, 10 000 försök.",
    en: "Mean, spread, percentiles, chance of net present value of 0 or more and of payback, with margins of error. Default: net present value, municipality, 10,000 trials.",
  },
  definition: {
    sv: "Varje rad med lågt, högt och fördelning dras på nytt i varje försök, en gång för alla år och kullar; hela kalkylen räknas med det dragna. Fördelningar: likformig, triangel, PERT, normal, lognormal, beta, binomial (andel som lyckas) och utskrivna utfall som ”0,1@0,3; 0,3@0,7”. Rader ”samvariation: A × B” ger rangkorrelation. Dragningarna är en omkastad Sobolföljd i 16 oberoende delar, som ger medelfelen; ± 95 % är intervallets halva bredd. Samma frö ger samma siffror överallt. Percentiler som PERCENTIL.INK. Är allt fast blir spridningen 0 och varje percentil grundvärdet. En ändring avbryter en pågående körning.",
    en: "Each row with low, high and distribution is drawn anew in every trial, once for all years and cohorts; the whole appraisal is computed with what was drawn. Distributions: uniform, triangular, PERT, normal, lognormal, beta, binomial (success rate) and outcomes written out as “0.1@0.3; 0.3@0.7”. Rows “correlation: A × B” give rank correlation. The draws are a scrambled Sobol sequence in 16 independent shifts, which give the standard errors; ± 95% is half the width of the interval. The same seed gives the same figures everywhere. Percentiles as PERCENTILE.INC. Where everything is fixed the spread is 0 and every percentile the base value. An edit stops a run under way.",
  },
  formula: "docs/method.md section 5",
  parameters: simulationParameters,
  keywords: {
    sv: [
      "Monte Carlo",
      "risk",
      "osäkerhet",
      "simulering",
      "percentil",
      "sannolikhet",
      "känslighet",
    ],
    en: ["Monte Carlo", "risk", "uncertainty", "simulation", "percentile", "probability"],
  },
  references: simulationReferences,
  examples: [
    {
      title: {
        sv: "Kostnaden är 150 000 kr en gång av fyra, annars 250 000 kr",
        en: "The cost is SEK 150,000 one time in four, else 250,000",
      },
      cells: [...exampleTablesWithRisk, 4096, null, null, null, null],
      result: rowsOf([
        [-4800],
        sure(-29_800),
        sure(100_000 * Math.sqrt((0.1875 * 4096) / 4095)),
        sure(-54_800),
        sure(-54_800),
        sure(-54_800),
        sure(-54_800),
        sure(-29_800),
        sure(45_200),
        sure(45_200),
        sure(0.25),
        sure(1),
        sure(0),
        [4096],
        [0],
        [0],
      ]),
      tolerance: 1e-6,
      source: {
        kind: "native",
        formula: "=NPV(25%,100000,100000,100000)-SUMPRODUCT({0.25,0.75},{150000,250000})",
      },
    },
    {
      title: { sv: "Allt är fast: ingen spridning", en: "Everything is fixed: no spread" },
      cells: [...exampleTables, null, null, null, null, null],
      result: rowsOf([
        [-4800],
        sure(-4800),
        ...Array.from({ length: 8 }, (_, at) => sure(at === 0 ? 0 : -4800)),
        sure(0),
        sure(1),
        sure(0),
        [10_000],
        [0],
        [0],
      ]),
      source: {
        kind: "derived",
        how: {
          sv: "Kalkylens nettonuvärde är −4 800 kr. Pengarna är tillbaka efter två år, mandatperioden räcker ett.",
          en: "The appraisal's net present value is SEK −4,800. The money is back after two years, the term of office lasts one.",
        },
      },
    },
  ],
};
