import type { OutputTable } from "../../appraisal";
import type { Appraisal } from "../../model";
import type { Asked } from "../asked";
import { oneWay } from "../oneWay";
import { precisionFor } from "../precision";
import { tornado } from "../tornado";
import { twoWay } from "../twoWay";
import { uncertainInputs } from "../uncertainInputs";
import { oneWayTable, tornadoTable, twoWayTable } from "./sensitivityTables";

/** The one-way table as it is shown in a workbook. */
export function shownOneWay(
  appraisal: Appraisal,
  input: string,
  values: readonly number[],
  asked: Asked = {},
): OutputTable {
  return oneWayTable(oneWay(appraisal, input, values, asked, precisionFor(values.length)));
}

/** The two-way table as it is shown in a workbook. */
export function shownTwoWay(
  appraisal: Appraisal,
  first: readonly [string, readonly number[]],
  second: readonly [string, readonly number[]],
  asked: Asked = {},
): OutputTable {
  const precision = precisionFor(first[1].length * second[1].length);
  return twoWayTable(twoWay(appraisal, first, second, asked, precision));
}

/** The tornado as it is shown in a workbook. */
export function shownTornado(appraisal: Appraisal, asked: Asked = {}): OutputTable {
  const points = 2 * uncertainInputs(appraisal).length + 1;
  return tornadoTable(tornado(appraisal, asked, precisionFor(points)));
}
