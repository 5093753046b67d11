import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { measured } from "../support/measured";
import type { OpenWorkbench } from "../support/workbench";
import { closeBrowser, openWorkbench, valuesOf } from "../support/workbench";
import { injections, twoHundred, type Returned } from "../workbook/collect/twoHundred";

/** The aim of the reading; it fails beyond three times as long. */
const SECONDS = 30;

describe("two hundred returned files in the pane", () => {
  let workbench: OpenWorkbench;
  let returned: readonly Returned[];
  const folder = mkdtempSync(join(tmpdir(), "socinv-returned-"));

  beforeAll(async () => {
    returned = await twoHundred();
    for (const { file, bytes } of returned) writeFileSync(join(folder, file), bytes);
    workbench = await openWorkbench({ query: "example=none" });
  }, 180_000);

  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await workbench.close();
    await closeBrowser();
  });

  const paths = (): string[] => returned.map(({ file }) => join(folder, file));
  const count = (expected: Returned["expected"]): number =>
    returned.filter((file) => file.expected === expected).length;

  it("show how far the reading has come, and keep what was read when it is cancelled", async () => {
    const { addIn } = workbench;
    await addIn.getByRole("button", { name: /^Samla in kalkyler/ }).click();
    await addIn.locator('input[type="file"]').setInputFiles(paths());
    await addIn.getByText(/^Läser fil ([2-9]|\d\d) av 200$/).waitFor();
    await addIn.getByRole("button", { name: "Avbryt" }).click();
    const heading = await addIn.getByText(/^Avbrutet: \d+ av 200 filer lästa$/).textContent();
    const read = Number(/\d+/.exec(heading ?? "")?.[0]);
    expect(read).toBeGreaterThan(0);
    expect(read).toBeLessThan(200);
  }, 60_000);

  it("are read to the last one: the broken are told, the rest are a list with its sums", async () => {
    const { addIn, page } = workbench;
    const started = Date.now();
    await addIn.locator('input[type="file"]').setInputFiles(paths());
    await addIn.getByText("200 filer lästa").waitFor({ timeout: 3 * SECONDS * 1000 });
    const seconds = (Date.now() - started) / 1000;
    measured(
      `200 returned files read in the pane: ${seconds.toFixed(1)} s (aim ${String(SECONDS)} s)`,
    );
    expect(seconds).toBeLessThan(3 * SECONDS);
    for (const [group, expected] of [
      ["Att rätta", count("toMend")],
      ["Klara", count("ready")],
      ["Hoppas över", count("skipped")],
    ] as const) {
      const part = addIn.locator("section", { has: addIn.getByRole("heading", { name: group }) });
      await part.getByText(`${String(expected)} filer`).waitFor();
    }
    await addIn.getByRole("button", { name: "Lägg listan i ett nytt blad" }).click();
    await addIn.getByText("Listan står i bladet Samlade kalkyler.").waitFor();
    await page.evaluate(() => window.workbench.idle());
    const last = 6 + count("ready") - 1;
    const names = (await valuesOf(page, `'Samlade kalkyler'!A6:A${String(last)}`)).flat();
    expect(names).toHaveLength(count("ready"));
    // A name that looks like a formula is a name.
    expect(names).toContain(injections[0]);
    expect(workbench.leaks).toEqual([]);
    expect(workbench.errors).toEqual([]);
  }, 180_000);
});
