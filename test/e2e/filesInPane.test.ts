import { readFileSync } from "node:fs";
import type { Frame } from "playwright-core";
import { openFile, readCalculation } from "../../src/workbook/xlsx";
import { foreignWorkbook, junk, olderWorkbook } from "../support/files/badFiles";
import type { OpenWorkbench } from "../support/workbench";
import { closeBrowser, openWorkbench, valuesOf } from "../support/workbench";

const axeSource = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

async function violations(pane: Frame): Promise<readonly string[]> {
  return pane.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import("axe-core") };
    const found = await axe.run(
      { exclude: [["[data-tabster-dummy]"]] },
      { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
    );
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160) ?? ""}`);
  });
}

describe("files in the pane", () => {
  let workbench: OpenWorkbench;
  let pane: Frame;

  beforeAll(async () => {
    workbench = await openWorkbench({ query: "example=none" });
    pane = workbench.addIn;
    await pane.evaluate(axeSource);
  }, 180_000);

  afterAll(async () => {
    await workbench.close();
    await closeBrowser();
  });

  /** Opens a template and saves it; the file as the browser got it. */
  async function saved(template: RegExp, edition: RegExp): Promise<Buffer> {
    await pane.getByRole("button", { name: template }).click();
    await pane.getByRole("radio", { name: edition }).click();
    const [download] = await Promise.all([
      workbench.page.waitForEvent("download"),
      pane.getByRole("button", { name: "Spara filen" }).click(),
    ]);
    const file = readFileSync(await download.path());
    await pane.getByText(/är sparad bland dina hämtade filer/).waitFor();
    // The button fades from its waiting colour.
    await workbench.page.waitForTimeout(500);
    expect(await violations(pane)).toEqual([]);
    await pane.getByRole("button", { name: "Tillbaka" }).click();
    return file;
  }

  it("are saved from templates, read again in a worker, and become a list on a sheet", async () => {
    await pane.getByRole("button", { name: /^Mallar/ }).click();
    await pane.getByText("Färdiga mallar").waitFor();
    expect(await violations(pane)).toEqual([]);
    const work = await saved(/^Arbete med stöd/, /^Utan tillägget/);
    const homes = await saved(/^Bostad först/, /^Med tillägget/);
    expect(readCalculation(work).ok).toBe(true);
    // The edition with the add-in asks for the pane by the id that the build stamped.
    expect(openFile(homes).remembered.get("Office.AutoShowTaskpaneWithDocument")).toBe("true");
    await pane.getByRole("button", { name: /^Gör en egen mall/ }).click();
    expect(await violations(pane)).toEqual([]);
    await pane.getByRole("button", { name: "Tillbaka" }).click();
    await pane.getByRole("button", { name: "Startsida" }).click();

    await pane.getByRole("button", { name: /^Samla in kalkyler/ }).click();
    await pane.getByText(/Inget lämnar datorn/).waitFor();
    expect(await violations(pane)).toEqual([]);
    const file = (name: string, buffer: Uint8Array) => ({
      name,
      mimeType: type,
      buffer: Buffer.from(buffer),
    });
    await pane
      .locator('input[type="file"]')
      .setInputFiles([
        file("arbete.xlsx", work),
        file("bostad.xlsx", homes),
        file("gammal.xlsx", olderWorkbook()),
        file("skräp.xlsx", junk().slice(0, 1_048_576)),
        file("budget.xlsx", await foreignWorkbook()),
      ]);
    await pane.getByText("5 filer lästa").waitFor({ timeout: 60_000 });
    expect(await violations(pane)).toEqual([]);
    await pane.getByRole("button", { name: "Lägg listan i ett nytt blad" }).click();
    await pane.getByText("Listan står i bladet Samlade kalkyler.").waitFor();
    await workbench.page.evaluate(() => window.workbench.idle());
    const projects = (await valuesOf(workbench.page, "'Samlade kalkyler'!A6:A9")).flat();
    expect(projects).toEqual(["Arbete med stöd (IPS)", "Bostad först", "", "Summa"]);
    const [first, second, , sum] = (
      await valuesOf(workbench.page, "'Samlade kalkyler'!G6:G9")
    ).flat();
    expect(Number(sum)).toBeCloseTo(Number(first) + Number(second), 2);
    expect(workbench.leaks).toEqual([]);
    expect(workbench.errors).toEqual([]);
  }, 240_000);
});
