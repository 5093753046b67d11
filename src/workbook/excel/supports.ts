/** Whether this Excel has a requirement set of its programming interface. */
export function supports(version: string, set = "ExcelApi"): boolean {
  return Office.context.requirements.isSetSupported(set, version);
}
