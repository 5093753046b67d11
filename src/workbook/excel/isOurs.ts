import type { CellValue } from "../port";

const ours = /\bSOCINV\./i;

/** Whether a cell's content is a formula that calls a function of SOCINV. */
export function isOurs(content: CellValue): content is string {
  return typeof content === "string" && content.startsWith("=") && ours.test(content);
}
