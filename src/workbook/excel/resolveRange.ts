import { boxOf, splitAddress } from "../plan/address";

/** The range behind an address, a defined name, a table or a part of one. Undefined where the workbook has none. */
export async function resolveRange(
  context: Excel.RequestContext,
  address: string,
): Promise<Excel.Range | undefined> {
  const { sheet, cells } = splitAddress(address);
  if (sheet !== undefined) return onSheet(context, sheet, cells);
  if (boxOf(cells)) return context.workbook.worksheets.getActiveWorksheet().getRange(cells);
  return (await byName(context, cells)) ?? (await byTable(context, cells));
}

async function onSheet(
  context: Excel.RequestContext,
  name: string,
  cells: string,
): Promise<Excel.Range | undefined> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  await context.sync();
  return sheet.isNullObject ? undefined : sheet.getRange(cells);
}

async function byName(
  context: Excel.RequestContext,
  name: string,
): Promise<Excel.Range | undefined> {
  if (name.includes("[")) return undefined;
  const item = context.workbook.names.getItemOrNullObject(name);
  await context.sync();
  return item.isNullObject ? undefined : item.getRange();
}

const tablePart = /^([^[\]]+)(?:\[([^[\]]+)\])?$/;

async function byTable(
  context: Excel.RequestContext,
  reference: string,
): Promise<Excel.Range | undefined> {
  const [, name, part] = tablePart.exec(reference) ?? [];
  if (name === undefined) return undefined;
  const table = context.workbook.tables.getItemOrNullObject(name);
  await context.sync();
  if (table.isNullObject) return undefined;
  if (part === undefined || part === "#Data") return table.getDataBodyRange();
  if (part === "#All") return table.getRange();
  if (part === "#Headers") return table.getHeaderRowRange();
  if (part === "#Totals") return table.getTotalRowRange();
  return table.columns.getItem(part).getDataBodyRange();
}
