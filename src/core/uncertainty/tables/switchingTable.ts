import type { OutputTable } from "../../appraisal";
import { figureOrReason } from "../../appraisal/tables/outputTable";
import type { SwitchingValue } from "../switchingValues";

/** Input, its present value, and the value at which the net present value is 0. */
export function switchingTable(values: readonly SwitchingValue[]): OutputTable {
  return [
    [
      { sv: "Indata", en: "Input" },
      { sv: "Nu", en: "Now" },
      { sv: "Nettonuvärdet blir 0 vid", en: "Net present value is 0 at" },
    ],
    ...values.map(({ input, present, switching }) => [
      input.name,
      present,
      figureOrReason(switching),
    ]),
  ];
}
