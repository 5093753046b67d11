import type { Text } from "../../../core/text";
import type { ReadyFile } from "../collectedFile";
import type { SummedFigure } from "../collection";

/** What the numbers of a column are. */
export type ListUnit = "text" | "year" | "count" | "money" | "ratio" | "years";

/** One column of the list: what it is called, what it holds, and whether it can be added up. */
export interface ListColumn {
  readonly name: Text;
  readonly unit: ListUnit;
  readonly width: number;
  readonly of: (file: ReadyFile) => number | string | undefined;
  /** `perKrona` is not added but worked out from the sums. */
  readonly sum?: SummedFigure | "perKrona";
}

export const listColumns: readonly ListColumn[] = [
  {
    name: { sv: "Projekt", en: "Project" },
    unit: "text",
    width: 34,
    of: ({ project }) => project,
  },
  {
    name: { sv: "Nämnd", en: "Committee" },
    unit: "text",
    width: 22,
    of: ({ committee }) => committee,
  },
  {
    name: { sv: "Startår", en: "Start year" },
    unit: "year",
    width: 9,
    of: ({ basis }) => basis.startYear,
  },
  {
    name: { sv: "Horisont", en: "Horizon" },
    unit: "years",
    width: 10,
    of: ({ figures }) => figures.horizon,
  },
  {
    name: { sv: "Deltagare", en: "Participants" },
    unit: "count",
    width: 11,
    of: ({ figures }) => figures.participants,
    sum: "participants",
  },
  {
    name: { sv: "Kostnad för kommunen", en: "Cost to the municipality" },
    unit: "money",
    width: 16,
    of: ({ figures }) => figures.costs,
    sum: "costs",
  },
  {
    name: { sv: "Nettonuvärde för kommunen", en: "Net present value, municipality" },
    unit: "money",
    width: 16,
    of: ({ figures }) => figures.netPresentValue,
    sum: "netPresentValue",
  },
  {
    name: { sv: "Per krona", en: "Per krona" },
    unit: "ratio",
    width: 10,
    of: ({ figures }) => figures.perKrona,
    sum: "perKrona",
  },
  {
    name: { sv: "Nettonuvärde för samhället", en: "Net present value, society" },
    unit: "money",
    width: 16,
    of: ({ figures }) => figures.society,
    sum: "society",
  },
  {
    name: { sv: "Hemtagbart för kommunen", en: "Cashable, municipality" },
    unit: "money",
    width: 16,
    of: ({ figures }) => figures.cash,
    sum: "cash",
  },
  {
    name: { sv: "Som mest ute", en: "Most out of pocket" },
    unit: "money",
    width: 15,
    of: ({ figures }) => figures.hump,
  },
  {
    name: { sv: "Återbetalningstid, år", en: "Payback, years" },
    unit: "ratio",
    width: 12,
    of: ({ figures }) => figures.payback,
  },
  {
    name: { sv: "Samfinansiering", en: "Co-financing" },
    unit: "money",
    width: 15,
    of: ({ figures }) => figures.coFinancing,
    sum: "coFinancing",
  },
  { name: { sv: "Fil", en: "File" }, unit: "text", width: 34, of: ({ file }) => file },
];
