/**
 * A workbook that asks for nothing to be calculated when it is opened: Excel would ask the custom functions before
 * the add-in is there, and lose the right values that the file holds.
 */
export function withoutFullCalculation(workbook: string): string {
  return workbook.replace(/<calcPr\b[^>]*\/>/, '<calcPr calcId="191029"/>');
}
