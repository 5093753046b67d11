import { problem, type Problem } from "../problems";
import { attempt } from "./attempt";

/** Excel has no code of its own for a workbook that is protected against new sheets. */
export async function workbookProtection(): Promise<Problem | undefined> {
  const found = await attempt(async (context) => {
    const shield = context.workbook.protection;
    shield.load("protected");
    await context.sync();
    return { ok: true, value: shield.protected };
  });
  return found.ok && found.value ? problem("protectedWorkbook") : undefined;
}
