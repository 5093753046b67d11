import type { PlannedCell } from "../../workbook/plan/sheetPlan";
import { rowOf } from "./rowOf";

const RATE = 0.035;
const INVESTMENT = -580_000;
const YEARLY_GAIN = 250_000;
const YEARS = 8;
const KRONOR = '#,##0\\ "kr";"−"#,##0\\ "kr"';
const ORE = '#,##0.00\\ "kr";"−"#,##0.00\\ "kr"';

/** A cash flow whose net present value is printed (docs/method.md section 8), with native formulas that give the same. */
export function cashFlowCells(top: number): PlannedCell[] {
  const rate = `$B$${String(top + 2)}`;
  const flow = top + 3;
  return [
    { row: top, column: 0, role: "heading", content: "Ett kassaflöde" },
    { row: top + 1, column: 0, role: "label", content: "Diskonteringsränta" },
    { row: top + 1, column: 1, role: "input", content: RATE, numberFormat: "0.0\\ %" },
    ...rowOf(top + 2, "tableHead", ["År", ...Array.from({ length: YEARS + 1 }, (_, year) => year)]),
    { row: flow, column: 0, role: "label", content: "Flöde" },
    ...rowOf(flow, "input", [INVESTMENT, ...Array.from({ length: YEARS }, () => YEARLY_GAIN)], {
      from: 1,
      numberFormat: KRONOR,
    }),
    ...running(flow),
    ...measures(top + 6, rate, flow + 1),
  ];
}

/** The running sum, by native formulas. */
function running(flow: number): PlannedCell[] {
  const line = String(flow + 1);
  const sums = "BCDEFGHIJ".split("").map((column) => `=SUM($B${line}:${column}${line})`);
  return [
    { row: flow + 1, column: 0, role: "label", content: "Löpande summa" },
    ...rowOf(flow + 1, "calculated", sums, { from: 1, numberFormat: KRONOR }),
  ];
}

function measures(top: number, rate: string, line: number): PlannedCell[] {
  const flows = `B${String(line)}:J${String(line)}`;
  const sums = `B${String(line + 1)}:J${String(line + 1)}`;
  const negative = `COUNTIF(${sums},"<0")`;
  return [
    ...rowOf(top, "tableHead", ["Mått", "Med SOCINV", "Med Excels egna", "Publicerat"]),
    ...measure(top + 1, "Nettonuvärde", ORE, [
      `=SOCINV.NPV(${rate},${flows})`,
      `=B${String(line)}+NPV(${rate},C${String(line)}:J${String(line)})`,
      1_138_488.88,
    ]),
    ...measure(top + 2, "Internränta (IRR)", "0.00\\ %", [
      `=SOCINV.IRR(${flows})`,
      `=IRR(${flows})`,
    ]),
    ...measure(top + 3, "Återbetalningstid", '0.00\\ "år"', [
      `=SOCINV.PAYBACK(${flows})`,
      `=${negative}-1-INDEX(${sums},${negative})/INDEX(${flows},${negative}+1)`,
    ]),
  ];
}

function measure(
  row: number,
  name: string,
  numberFormat: string,
  results: readonly (string | number)[],
): PlannedCell[] {
  return [
    { row, column: 0, role: "label", content: name },
    ...rowOf(row, "calculated", results, { from: 1, numberFormat }),
  ];
}
