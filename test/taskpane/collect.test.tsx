/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { examples } from "../../src/core/examples";
import { readAppraisal } from "../../src/core/model";
import { basisOf } from "../../src/workbook/collect/basis";
import type { CollectedFile } from "../../src/workbook/collect/collectedFile";
import { figuresOf } from "../../src/workbook/collect/figures";
import { fakeFiles } from "./support/fakeFiles";
import { FakeWorkbook } from "./support/fakeWorkbook";
import { renderPane } from "./support/renderPane";

function ready(file: string, id: string): CollectedFile {
  const { appraisal } = readAppraisal(examples.find((one) => one.id === id)!.cases[0].tables);
  return {
    group: "ready",
    file,
    project: appraisal!.name,
    committee: appraisal!.committee,
    figures: figuresOf(appraisal!),
    basis: basisOf(appraisal!),
    problems: [],
    notes: [],
    fingerprint: file,
  };
}

const text = (sv: string) => ({ sv, en: sv });

function toMend(file: string, said: string, cell?: string): CollectedFile {
  const problem = {
    severity: "error" as const,
    text: text(said),
    ...(cell !== undefined && { cell }),
  };
  return { group: "toMend", file, problems: [problem], notes: [] };
}

const first: readonly CollectedFile[] = [
  ready("jobb.xlsx", "jobbprojekt"),
  ready("stöd.xlsx", "arbete-med-stod"),
  toMend("fel.xlsx", "Beloppet är ett fel.", "Kostnader!F5"),
  toMend("gammal.xlsx", "Filen är en äldre Excelfil (.xls)."),
  { group: "skipped", file: "budget.xlsx", why: text("Det här är ingen kalkyl från SOCINV.") },
];

/** The files come back as said above; one that is chosen again has been mended. */
function answers(): (name: string) => CollectedFile {
  const seen = new Set<string>();
  return (name) => {
    const again = seen.has(name);
    seen.add(name);
    return again ? ready(name, "mtfc-kontrafaktiskt") : first.find(({ file }) => file === name)!;
  };
}

async function collect(workbook = new FakeWorkbook(), files = fakeFiles(answers())) {
  await renderPane(workbook, { files });
  await userEvent.click(screen.getByRole("button", { name: /^Samla in kalkyler/ }));
  const input = await screen.findByLabelText("Välj filer", { selector: "input" });
  await userEvent.upload(
    input,
    first.map(({ file }) => new File([], file)),
  );
  await screen.findByText("5 filer lästa");
  return { workbook, files };
}

const group = (name: string) => screen.getByRole("region", { name });

test("Returned files come in three groups, with problems by cell and sums", async () => {
  await collect();
  expect(group("Att rätta").textContent).toContain("2 filer");
  expect(group("Att rätta").textContent).toMatch(/fel\.xlsx1 fel\. Kostnader!F5: /);
  expect(group("Att rätta").textContent).toContain("Filen är en äldre Excelfil (.xls).");
  expect(group("Klara").textContent).toContain("2 filer");
  expect(group("Hoppas över").textContent).toContain("Det här är ingen kalkyl från SOCINV.");
  expect(screen.getByRole("row", { name: /^Summa/ })).toBeTruthy();
});

test("A file that is to be mended opens on its problems, and leads back", async () => {
  await collect();
  await userEvent.click(screen.getByRole("button", { name: /^fel\.xlsx/ }));
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("fel.xlsx");
  expect(screen.getByText("Kostnader!F5:")).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Tillbaka" }));
  expect(screen.getByText("5 filer lästa")).toBeTruthy();
});

test("The list goes to a sheet of its own, under names that are free", async () => {
  const workbook = new FakeWorkbook();
  workbook.inUse = { sheets: ["Samlade kalkyler"], tables: ["Kalkyler"], names: [] };
  await collect(workbook);
  await userEvent.click(screen.getByRole("button", { name: "Lägg listan i ett nytt blad" }));
  expect(await screen.findByText("Listan står i bladet Samlade kalkyler (2).")).toBeTruthy();
  const [list, problems] = workbook.plans[0]?.sheets ?? [];
  expect(list?.table?.name).toBe("Kalkyler2");
  expect(problems?.name).toBe("Att rätta");
});

test("The list goes to a file", async () => {
  const { files } = await collect();
  await userEvent.click(screen.getByRole("button", { name: "Spara listan som fil" }));
  await waitFor(() => {
    expect(files.saved).toEqual(["samlade-kalkyler.xlsx"]);
  });
  expect(files.written[0]?.plan.shown).toBe("Samlade kalkyler");
});

test("A mended file that is chosen again takes the place of the one before", async () => {
  await collect();
  const input = screen.getByLabelText("Välj fler", { selector: "input" });
  await userEvent.upload(input, new File([], "fel.xlsx"));
  await screen.findByText("1 fil läst");
  expect(group("Att rätta").textContent).toContain("1 fil");
  expect(group("Klara").textContent).toContain("3 filer");
});
