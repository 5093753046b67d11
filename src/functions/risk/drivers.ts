import { defineFunction, type FunctionHelp } from "../definition";
import { askSimulation } from "../engine/askAppraisal";
import { exampleTables, exampleTablesWithRisk } from "../exampleTables";
import { appraisalTables, simulated } from "../parameters";
import { simulationParameters, simulationReferences } from "../simulationHelp";

export const definition = defineFunction({
  id: "DRIVERS",
  group: "risk",
  cancelable: true,
  parameters: [...appraisalTables(), ...simulated()],
  result: { unit: "mixed", spills: true },
  evaluate: (a, p, c, e, times, start, name, whose, years, context) =>
    askSimulation(
      [a, p, c, e],
      { trials: times, seed: start, measure: name, perspective: whose, horizon: years },
      ({ driversTable }) => driversTable,
      context,
    ),
});

export const help: FunctionHelp = {
  name: { sv: "Vad som förklarar spridningen", en: "What explains the spread" },
  summary: {
    sv: "Hur stor del av spridningen i Monte Carlo varje osäkert indata förklarar, störst först. Förval: nettonuvärde, kommunen.",
    en: "How much of the spread in Monte Carlo each uncertain input explains, the largest first. Default: net present value, municipality.",
  },
  definition: {
    sv: "Samma försök som i MONTECARLO med samma argument. Andelen är indatats rangkorrelation (Spearman) med måttet i kvadrat, delad med summan för alla indata. Tecknet på rangkorrelationen säger åt vilket håll indatat drar. Samvarierande indata delar på samma spridning. Högst de första 10 000 försöken används. Finns inget osäkert indata blir svaret #N/A.",
    en: "The same trials as in MONTECARLO with the same arguments. The share is the square of the input's rank correlation (Spearman) with the measure, over the sum for all inputs. The sign of the rank correlation says which way the input pulls. Inputs that vary together share the same spread. At most the first 10,000 trials are used. Where no input is uncertain the answer is #N/A.",
  },
  formula: "ρ²(indata, mått) / Σ ρ²",
  parameters: simulationParameters,
  keywords: {
    sv: ["drivkrafter", "känslighet", "osäkerhet", "rangkorrelation", "Spearman", "viktigast"],
    en: ["drivers", "sensitivity", "uncertainty", "rank correlation", "Spearman", "importance"],
  },
  references: simulationReferences,
  examples: [
    {
      title: { sv: "Bara kostnaden är osäker", en: "Only the cost is uncertain" },
      cells: [...exampleTablesWithRisk, 4096, null, null, null, null],
      result: [
        [
          { sv: "Indata", en: "Input" },
          { sv: "Andel av spridningen", en: "Share of the spread" },
          { sv: "Rangkorrelation", en: "Rank correlation" },
        ],
        [{ sv: "K1 belopp", en: "K1 amount" }, 1, -1],
      ],
      source: { kind: "native", formula: "=CORREL({150000,250000},{45200,-54800})" },
    },
    {
      title: { sv: "Inget är osäkert", en: "Nothing is uncertain" },
      cells: [...exampleTables, null, null, null, null, null],
      result: "#N/A",
      source: {
        kind: "derived",
        how: {
          sv: "Utan fördelningar finns ingen spridning att förklara.",
          en: "Without distributions there is no spread to explain.",
        },
      },
    },
  ],
};
