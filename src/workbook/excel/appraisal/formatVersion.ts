/** The key of the tables' format version in the workbook's settings. */
export const versionKey = "socinv.formatVersion";

/** The version as a setting holds it; undefined where there is none. */
export function versionOf(setting: Excel.Setting): number | undefined {
  if (setting.isNullObject) return undefined;
  const version: unknown = setting.value;
  return typeof version === "number" ? version : undefined;
}
