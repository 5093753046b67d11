import type { OutputTable } from "../../../appraisal";
import { NotAvailableError } from "../../../errors";
import type { Simulation } from "../simulation";
import { tableTexts } from "./texts";

/** The histogram as a table that a chart can stand on. Throws NotAvailableError where no trial has an answer. */
export function distributionTable({ histogram, trials }: Simulation): OutputTable {
  if (histogram.length === 0) throw new NotAvailableError(tableTexts.noAnswer);
  return [
    [tableTexts.from, tableTexts.to, tableTexts.count, tableTexts.part],
    ...histogram.map(({ from, to, count }) => [from, to, count, count / trials]),
  ];
}

/** What explains the spread, the most important first. Throws NotAvailableError where nothing is uncertain. */
export function driversTable({ drivers }: Simulation): OutputTable {
  if (drivers.length === 0) throw new NotAvailableError(tableTexts.noInputs);
  return [
    [tableTexts.input, tableTexts.driver, tableTexts.rankCorrelation],
    ...drivers.map(({ name, share, rankCorrelation }) => [name, share, rankCorrelation]),
  ];
}
