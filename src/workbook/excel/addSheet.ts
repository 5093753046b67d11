import { freeSheetName } from "../plan/freeSheetName";
import type { SheetPlan } from "../plan/sheetPlan";
import type { Outcome } from "../port";
import { attempt } from "./attempt";
import { contentSteps } from "./contentSteps";
import { formatSteps } from "./formatSteps";
import { inBatches } from "./inBatches";
import { workbookProtection } from "./workbookProtection";

/** Adds the planned sheet: every cell in one write, then formats, then it is shown. */
export async function addSheet(plan: SheetPlan): Promise<Outcome<string>> {
  const added = await attempt<string>(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const name = freeSheetName(
      plan.name,
      worksheets.items.map((sheet) => sheet.name),
    );
    const sheet = worksheets.add(name);
    const show = (): void => {
      sheet.showGridlines = false;
      sheet.activate();
    };
    const steps = [...contentSteps(sheet, plan), ...formatSteps(sheet, plan)];
    await inBatches(context, [...steps, { size: 0, run: show }]);
    return { ok: true, value: name };
  });
  return added.ok ? added : { ok: false, problem: (await workbookProtection()) ?? added.problem };
}
