import type { OutputCell, OutputTable } from "../../../appraisal";
import type { Appraisal } from "../../../model";
import type { Text } from "../../../text";
import type { Estimate, Simulation } from "../simulation";
import { cutText, measureText, paybackText, percentileText, tableTexts } from "./texts";

type Row = readonly OutputCell[];

/** What a simulation gives as a table: each figure with its standard error and its 95 % interval. */
export function riskTable(simulation: Simulation, appraisal: Appraisal): OutputTable {
  const { base, mean, deviation, percentiles, chanceOfYes, chanceOfPayback, cut } = simulation;
  const missing = simulation.trials === simulation.unanswered ? noAnswer : noSpread;
  return [
    [
      measureText(simulation, appraisal),
      tableTexts.value,
      tableTexts.standardError,
      tableTexts.margin,
    ],
    alone(tableTexts.base, base ?? { missing: noBase }),
    estimated(tableTexts.mean, mean, noAnswer),
    estimated(tableTexts.deviation, deviation, missing),
    ...percentiles.map((each) => estimated(percentileText(each.percent), each, noAnswer)),
    estimated(tableTexts.yes, chanceOfYes, noAnswer),
    ...chanceOfPayback.map((each) => estimated(paybackText(each, appraisal), each, noAnswer)),
    alone(tableTexts.trials, simulation.trials),
    alone(tableTexts.unanswered, simulation.unanswered),
    alone(tableTexts.halve, simulation.trialsToHalveError),
    ...cut.map(({ name, share }) => alone(cutText(name), share)),
  ];
}

const { noAnswer, noSpread } = tableTexts;
const noBase: Text = {
  sv: "Måttet har inget svar med indata som de står.",
  en: "The measure has no answer with the inputs as they stand.",
};

function estimated(label: Text, { value, standardError, margin }: Estimate, without: Text): Row {
  if (value === undefined)
    return [label, { missing: without }, { missing: without }, { missing: without }];
  const noError = { missing: tableTexts.noError };
  return [label, value, standardError ?? noError, margin ?? noError];
}

function alone(label: Text, cell: OutputCell): Row {
  return [label, cell, tableTexts.blank, tableTexts.blank];
}
