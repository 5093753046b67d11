import { figureFormat } from "../results/figureFormat";
import type { Language } from "../../../../core/text";

/** Number formats of the calculation's cells, in English notation. */
export const formats = {
  kronor: '#,##0;"−"#,##0;"–"',
  /** Cells keep kronor. */
  thousands: '#,##0,;"−"#,##0,;"–"',
  factor: "0.000",
  share: '0.0\\ %;"−"0.0\\ %;"–"',
  rate: "0.00\\ %",
  people: '#,##0.0;"−"#,##0.0;"–"',
  whole: "0",
  text: "General",
} as const;

export const money = (language: Language): string => figureFormat("money", language);
