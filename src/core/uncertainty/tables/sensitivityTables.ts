import type { OutputCell, OutputTable } from "../../appraisal";
import { figureOrReason } from "../../appraisal/tables/outputTable";
import { figureHeading } from "./figureHeading";
import type { OneWay } from "../oneWay";
import type { Tornado } from "../tornado";
import type { TwoWay } from "../twoWay";

/** Value and figure, one row a value. */
export function oneWayTable({ input, target, points }: OneWay): OutputTable {
  return [
    [input.name, figureHeading(target)],
    ...points.map(({ value, figure }) => [value, figureOrReason(figure)]),
  ];
}

/** The first input down, the second across; the corner says which is which. */
export function twoWayTable({ rows, columns, figures }: TwoWay): OutputTable {
  const corner = {
    sv: `${rows.input.name.sv} ↓  ${columns.input.name.sv} →`,
    en: `${rows.input.name.en} ↓  ${columns.input.name.en} →`,
  };
  return [
    [corner, ...columns.values],
    ...rows.values.map((value, place): readonly OutputCell[] => [
      value,
      ...(figures[place] ?? []).map(figureOrReason),
    ]),
  ];
}

/** One row an input, the largest swing first; the planned figure stands in every row, for the axis of a chart. */
export function tornadoTable({ base, rows, target }: Tornado): OutputTable {
  const figure = figureHeading(target);
  return [
    [
      { sv: "Indata", en: "Input" },
      { sv: "Lågt värde", en: "Low value" },
      { sv: "Högt värde", en: "High value" },
      { sv: `${figure.sv} vid lågt`, en: `${figure.en} at low` },
      { sv: `${figure.sv} vid högt`, en: `${figure.en} at high` },
      { sv: "Utslag", en: "Swing" },
      { sv: "Som planerat", en: "As planned" },
    ],
    ...rows.map((row): readonly OutputCell[] => [
      row.input.name,
      row.low,
      row.high,
      figureOrReason(row.atLow),
      figureOrReason(row.atHigh),
      figureOrReason(row.swing),
      figureOrReason(base),
    ]),
  ];
}
