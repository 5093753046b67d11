import { excelWorkbook } from "../../../src/workbook/excel/excelWorkbook";
import { openExcel, type SimulatedExcel } from "../../support/excel";
import { failingAt } from "../support/failingAt";
import { emptyWorkbook, valueOf } from "../support/appraisalInExcel";

let excel: SimulatedExcel;

beforeAll(async () => {
  excel = await openExcel();
});

afterEach(emptyWorkbook);

afterAll(() => {
  excel.close();
});

const { readDraft, saveDraft, removeDraft } = excelWorkbook;
/** 100,000 characters: several parts, Swedish letters, quotes and an emoji that must not be cut in two. */
const long = (mark: string): string => `{"å":"${`${mark}ö😀"`.repeat(20_000)}"}`;

async function keys(): Promise<readonly string[]> {
  return Excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.load("items/key");
    await context.sync();
    return settings.items.map(({ key }) => key).filter((key) => key.startsWith("socinv.draft"));
  });
}

describe("the draft in the workbook", () => {
  it("is nothing before one is saved", async () => {
    expect(valueOf(await readDraft())).toBeUndefined();
    expect(valueOf(await removeDraft())).toBe(true);
  });

  it.each([
    ["short", '{"name":"Fler i jobb"}'],
    ["empty", ""],
    ["of several parts", long("a")],
  ])("comes back letter by letter: %s", async (_what, text) => {
    valueOf(await saveDraft(text));
    expect(valueOf(await readDraft())).toBe(text);
  });

  it("takes the place of the one before and leaves nothing of it", async () => {
    valueOf(await saveDraft(long("a")));
    valueOf(await saveDraft("kort"));
    expect(valueOf(await readDraft())).toBe("kort");
    expect(await keys()).toHaveLength(2);
  });

  it("is gone when it is removed", async () => {
    valueOf(await saveDraft(long("a")));
    valueOf(await removeDraft());
    expect(valueOf(await readDraft())).toBeUndefined();
    expect(await keys()).toEqual([]);
  });

  it("is refused where Excel has no room for it, and the one before stays", async () => {
    valueOf(await saveDraft("kort"));
    const outcome = await saveDraft("x".repeat(1_000_000));
    expect(outcome).toMatchObject({ ok: false, problem: { kind: "draftTooLarge" } });
    expect(valueOf(await readDraft())).toBe("kort");
  });

  it("is the old one or the new one, wherever a save stops", async () => {
    const [before, after] = [long("a"), long("b")];
    for (let action = 1, failed = true; failed; action += 1) {
      valueOf(await removeDraft());
      valueOf(await saveDraft(before));
      const saved = await failingAt(excel, "action", action, () => saveDraft(after));
      failed = saved.failed;
      expect(saved.value.ok).toBe(!failed);
      const read = valueOf(await readDraft());
      expect([before, after].indexOf(read ?? "")).toBeGreaterThanOrEqual(failed ? 0 : 1);
    }
  });
});
