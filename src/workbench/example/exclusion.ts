import type { PlannedCell } from "../../workbook/plan/sheetPlan";
import { rowOf } from "./rowOf";

const SHARE = 0.128;
const COST_PER_PERSON = 15_750_000;
const KRONOR = '#,##0\\ "kr";"−"#,##0\\ "kr"';

/** Printed in 2013; share and cost per person are derived from the printed figures (docs/method.md section 8). */
const PUBLISHED = [
  { name: "Eskilstuna", children: 1083, persons: 139, cost: 2_189_250_000 },
  { name: "Flen", children: 148, persons: 19, cost: 299_250_000 },
  { name: "Skövde", children: 539, persons: 69, cost: 1_086_750_000 },
] as const;

const HEADINGS = [
  "Kommun",
  "Barn i årskullen",
  "Andel utanför",
  "Kostnad per person",
  "Personer",
  "Kostnad",
  "Publ. personer",
  "Publ. kostnad",
  "Stämmer",
];

/** Utanförskapets pris: three municipalities, each result beside the published one. */
export function exclusionCells(top: number): PlannedCell[] {
  return [
    { row: top, column: 0, role: "heading", content: "Utanförskapets pris" },
    ...rowOf(top + 1, "tableHead", HEADINGS),
    ...PUBLISHED.flatMap((published, index) => municipality(top + 2 + index, published)),
    {
      row: top + 5,
      column: 0,
      role: "note",
      content:
        "Publicerat 2013 av respektive kommun. Kostnaden är samhällets under livet, odiskonterad.",
    },
  ];
}

function municipality(
  row: number,
  { name, children, persons, cost }: (typeof PUBLISHED)[number],
): PlannedCell[] {
  const line = String(row + 1);
  const result = { row, role: "calculated" } as const;
  return [
    { row, column: 0, role: "label", content: name },
    { row, column: 1, role: "input", content: children, numberFormat: "#,##0" },
    { row, column: 2, role: "input", content: SHARE, numberFormat: "0.0\\ %" },
    { row, column: 3, role: "input", content: COST_PER_PERSON, numberFormat: KRONOR },
    {
      ...result,
      column: 4,
      content: `=SOCINV.EXCLUSIONCOST(B${line},C${line},D${line})`,
      numberFormat: "#,##0",
    },
    // Filled by the spill from the cell to the left.
    { ...result, column: 5, content: "", numberFormat: KRONOR },
    { row, column: 6, role: "label", content: persons, numberFormat: "#,##0" },
    { row, column: 7, role: "label", content: cost, numberFormat: KRONOR },
    {
      ...result,
      column: 8,
      content: `=IF(AND(E${line}=G${line},F${line}=H${line}),"Ja","Nej")`,
    },
  ];
}
