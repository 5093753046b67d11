/** A user's own workbook: values, a name, a setting, and a sheet in front. */
export async function ownWorkbook(): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets, names, settings } = context.workbook;
    const own = worksheets.add("Mitt blad");
    own.getRange("A1:B1").formulas = [[12, "=A1*2"]];
    names.add("Mitt_namn", own.getRange("A1"));
    settings.add("annat.tillägg", "orört");
    own.activate();
    await context.sync();
  });
}
