/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { readFileSync } from "node:fs";
import { examples } from "../../src/core/examples";
import { readAppraisal, writeAppraisal } from "../../src/core/model";
import { appraisalNames, tableIds } from "../../src/workbook/plan/appraisalSheets";
import { templates } from "../../src/workbook/plan/templates";
import { fakeFiles } from "./support/fakeFiles";
import { FakeWorkbook } from "./support/fakeWorkbook";
import { renderPane } from "./support/renderPane";

async function openTemplates(workbook = new FakeWorkbook(), files = fakeFiles()) {
  await renderPane(workbook, { files });
  await userEvent.click(screen.getByRole("button", { name: /^Mallar/ }));
  await screen.findByText("Färdiga mallar");
  return { workbook, files };
}

const press = (name: string | RegExp) => userEvent.click(screen.getByRole("button", { name }));

/** A workbook that holds the calculation of an example. */
function withCalculation(id: string): FakeWorkbook {
  const workbook = new FakeWorkbook();
  const { appraisal } = readAppraisal(examples.find((one) => one.id === id)!.cases[0].tables);
  const tables = writeAppraisal(appraisal!, "sv");
  const names = appraisalNames("sv").tables;
  workbook.inUse = { sheets: [], tables: Object.values(names), names: [] };
  for (const table of tableIds)
    workbook.ranges.set(
      names[table],
      tables[table].map((row) => row.map((cell) => cell ?? "")),
    );
  return workbook;
}

test("The list shows every template with what it is for", async () => {
  await openTemplates();
  for (const { title, line } of templates) {
    expect(screen.getByText(title.sv)).toBeTruthy();
    expect(screen.getByText(line.sv)).toBeTruthy();
  }
});

test("A template opens into the workbook", async () => {
  const { workbook } = await openTemplates();
  await press(/^Bostad först/);
  await press("Lägg in i arbetsboken");
  await screen.findByText(/blad är tillagda/);
  expect(workbook.plans[0]?.sheets.map(({ name }) => name)).toContain("Antaganden");
});

test("A template is saved as either edition", async () => {
  const { files } = await openTemplates();
  await press(/^Arbete med stöd/);
  await userEvent.click(screen.getByRole("radio", { name: /^Utan tillägget/ }));
  await press("Spara filen");
  await screen.findByText("arbete-med-stod.xlsx är sparad bland dina hämtade filer.");
  expect(files.written.map(({ edition }) => edition)).toEqual(["plain"]);
});

test("The calculation in the workbook is saved as a file named after it", async () => {
  const { files } = await openTemplates(withCalculation("jobbprojekt"));
  await press(/^Spara kalkylen som fil/);
  await press("Spara filen");
  await waitFor(() => {
    expect(files.saved).toHaveLength(1);
  });
  expect(files.saved[0]).toMatch(/^Jobbprojekt.*\.xlsx$/);
});

test("Without a calculation there is nothing to save, and the pane says so", async () => {
  const { files } = await openTemplates();
  await press(/^Spara kalkylen som fil/);
  await press("Spara filen");
  expect((await screen.findByRole("alert")).textContent).toContain("Antaganden");
  expect(files.saved).toEqual([]);
});

test("A template of the department's own has its name, its locked values and its logo", async () => {
  const { files } = await openTemplates(withCalculation("jobbprojekt"));
  await press(/^Gör en egen mall/);
  await press("Spara filen");
  expect(screen.getByText(/^Ange ett namn, till exempel/)).toBeTruthy();
  expect(screen.getByText(/^Ange vem som låser värdena/)).toBeTruthy();
  await userEvent.type(screen.getByLabelText("Mallens namn"), "Investering 2028: steg 1/2");
  await userEvent.type(screen.getByLabelText("Vem delar ut mallen?"), "Ekonomi");
  await userEvent.click(screen.getByRole("checkbox", { name: "Effekternas enhetsvärden" }));
  const icon = new File([], "logo.png", { type: "image/png" });
  const bytes = readFileSync("assets/icon-64.png");
  Object.defineProperty(icon, "arrayBuffer", {
    value: () => Promise.resolve(Uint8Array.from(bytes).buffer),
  });
  await userEvent.upload(screen.getByLabelText("Välj bild", { selector: "input" }), icon);
  await screen.findByText("logo.png");
  await press("Spara filen");
  await waitFor(() => {
    expect(files.saved).toEqual(["Investering 2028 steg 1 2.xlsx"]);
  });
  const { plan, details } = files.written[0]!;
  expect(details).toMatchObject({
    author: "Ekonomi",
    logo: { width: 64, height: 64, type: "png" },
  });
  expect(Object.values(details.remembered ?? {})).toContain(
    '["assumptions","diskonteringsränta","value",0.035]',
  );
  const locked = plan.sheets.flatMap(({ cells }) => cells.filter(({ role }) => role === "locked"));
  expect(locked.length).toBe(Object.keys(details.remembered ?? {}).length);
  expect(locked[0]?.note).toBe("Låst av Ekonomi.");
});
