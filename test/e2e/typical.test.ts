import type { OpenWorkbench } from "../support/workbench";
import { closeBrowser, openWorkbench, typeInto } from "../support/workbench";

describe("types of participants in the guide", () => {
  let workbench: OpenWorkbench;

  beforeAll(async () => {
    workbench = await openWorkbench({ query: "example=none" });
  });

  afterAll(async () => {
    await workbench.close();
    await closeBrowser();
  });

  it("are filled in on a sheet, taken from it, and become an effect for each actor", async () => {
    const { addIn, page } = workbench;
    const press = (name: string | RegExp): Promise<void> =>
      addIn.getByRole("button", { name }).first().click();
    await press(/^Ny kalkyl/);
    await addIn.getByRole("textbox", { name: "Kalkylens namn" }).fill("Arbete");
    await press(/^Steg 1 av 5/);
    await addIn.getByRole("menuitemradio", { name: /Effekter/ }).click();
    await press("Räkna ut ur typfall");
    await press(/^Lägg en lista att fylla i/);
    await addIn.getByText(/^Listan står i bladet Typfall/).waitFor();
    await page.mouse.click(500, 600);
    // 12 months of 10,000 that the committee no longer pays, and ten visits of 1,800 that the Region saves.
    const rows = [
      ["A", "3", "Försörjningsstöd", "Socialnämnden", "Individ/hushåll", "12", "0", "10 000"],
      ["", "", "Besök", "Region", "", "10", "0", "1 800"],
    ];
    for (const [down, row] of rows.entries())
      for (const [across, text] of row.entries())
        if (text !== "")
          await typeInto(page, `${String.fromCharCode(65 + across)}${String(6 + down)}`, text);
    await page.evaluate(() => {
      window.workbench.select(["A5:H20"]);
    });
    await press("Hämta markeringen i bladet");
    await addIn.getByRole("cell", { name: /^120\s000\skr$/ }).waitFor();
    await press("Lägg till 3 effekter");
    await addIn.getByRole("heading", { name: "Effekter i kronor" }).waitFor();
    expect(await addIn.getByText(/^Förändring enligt typfall/).count()).toBe(3);
    expect(workbench.errors).toEqual([]);
  }, 120_000);
});
