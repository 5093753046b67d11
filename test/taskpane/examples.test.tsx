/** @jest-environment jsdom */
import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { examples } from "../../src/core/examples";
import { problem } from "../../src/workbook/problems";
import { FakeWorkbook } from "./support/fakeWorkbook";
import { renderPane } from "./support/renderPane";

const jobs = examples.find(({ id }) => id === "jobbprojekt")!;

async function openJobs(workbook = new FakeWorkbook()): Promise<FakeWorkbook> {
  await renderPane(workbook);
  await userEvent.click(screen.getByRole("button", { name: /^Öppna exempel/ }));
  await userEvent.click(await screen.findByRole("button", { name: new RegExp(jobs.title.sv) }));
  return workbook;
}

const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));
const sheetNames = ({ plans }: FakeWorkbook) =>
  plans
    .at(-1)
    ?.sheets.map(({ name }) => name)
    .join(", ");

describe("the list of examples", () => {
  it("shows every example with the question it answers", async () => {
    await renderPane();
    await userEvent.click(screen.getByRole("button", { name: /^Öppna exempel/ }));
    for (const { title, question } of examples) {
      expect(await screen.findByText(title.sv)).toBeTruthy();
      expect(screen.getByText(question.sv)).toBeTruthy();
    }
  });
});

describe("an example", () => {
  it("tells published figures with their sources from assumptions", async () => {
    await openJobs();
    expect(screen.getByRole("heading", { level: 1, name: jobs.title.sv })).toBeTruthy();
    const published = screen.getByRole("region", { name: "Det här är publicerat" });
    expect(published.textContent).toMatch(/Arbetsgivaravgift: 31,42\s%/);
    expect(published.textContent).toContain("Skatteverket Rättslig vägledning 2024.3");
    const assumed = screen.getByRole("region", { name: "Det här är antaget" });
    expect(assumed.textContent).toContain(jobs.assumed[0]!.sv);
  });

  it("goes into the workbook as it stands, and says what to do with it", async () => {
    const workbook = await openJobs();
    await press("Lägg in i arbetsboken");
    expect(await screen.findByText(/^13 blad är tillagda\. Du ser Beslutsunderlag/)).toBeTruthy();
    expect(sheetNames(workbook)).toBe(
      "Beslutsunderlag, Antaganden, Deltagare, Kostnader, Effekter, Effekter utan pris, Kassaflöde, Resultat, Budgetpåverkan, Känslighet, Risk, Källor, Beräkning",
    );
  });

  it("goes in by the variant that is chosen", async () => {
    const workbook = await openJobs();
    await userEvent.click(screen.getByRole("radio", { name: "Start 2029 i stället för 2027" }));
    await press("Lägg in i arbetsboken");
    await screen.findByText(/blad är tillagda/);
    const assumptions = workbook.plans[0]!.sheets.find(({ name }) => name === "Antaganden");
    expect(assumptions!.cells.some(({ content }) => content === 2029)).toBe(true);
  });

  it("goes in in English where the pane speaks English", async () => {
    const workbook = new FakeWorkbook();
    await renderPane(workbook);
    await press("English");
    await userEvent.click(screen.getByRole("button", { name: /^Open an example/ }));
    await userEvent.click(await screen.findByRole("button", { name: new RegExp(jobs.title.en) }));
    await press("Add to the workbook");
    await screen.findByText(/^13 sheets are added/);
    expect(sheetNames(workbook)).toContain(
      "Assumptions, Participants, Costs, Effects, Not monetised, Cash flow, Results",
    );
  });
});

describe("sheets of the same names", () => {
  const taken = (): FakeWorkbook => {
    const workbook = new FakeWorkbook();
    workbook.inUse = { sheets: ["Blad1", "Resultat"], tables: ["Effekter"], names: [] };
    return workbook;
  };

  it("are asked about, and new names are the choice that is made already", async () => {
    const workbook = await openJobs(taken());
    await press("Lägg in i arbetsboken");
    expect(
      await screen.findByText("Arbetsboken har redan Resultat. Inget skrivs över."),
    ).toBeTruthy();
    expect(workbook.plans).toHaveLength(0);
    await press("Lägg till bladen");
    await screen.findByText(/Du ser Beslutsunderlag 2/);
    const [plan] = workbook.plans;
    expect(plan!.sheets.every(({ name }) => name.endsWith(" 2"))).toBe(true);
    const formulas = plan!.sheets
      .flatMap(({ cells }) => cells)
      .map(({ content }) => String(content));
    expect(formulas.some((content) => content.includes("(Antaganden2[#All],"))).toBe(true);
  });

  it("are left alone where that is the wish", async () => {
    const workbook = await openJobs(taken());
    await press("Lägg in i arbetsboken");
    await userEvent.click(
      await screen.findByRole("radio", { name: "Låt arbetsboken vara som den är" }),
    );
    await press("Till exemplen");
    expect(workbook.plans).toHaveLength(0);
    expect(screen.getByRole("heading", { level: 1, name: "Öppna exempel" })).toBeTruthy();
  });

  it("are told by the table where no sheet is in the way", async () => {
    const workbook = new FakeWorkbook();
    workbook.inUse = { sheets: ["Blad1"], tables: ["kostnader"], names: [] };
    await openJobs(workbook);
    await press("Lägg in i arbetsboken");
    expect(await screen.findByText(/Arbetsboken har redan kostnader\./)).toBeTruthy();
  });
});

describe("while the sheets are written", () => {
  it("it is told which, and the user can stop", async () => {
    const workbook = new FakeWorkbook();
    let go = (): void => undefined;
    workbook.beforeEachSheet = () =>
      new Promise((resolve) => {
        go = resolve;
      });
    await openJobs(workbook);
    await press("Lägg in i arbetsboken");
    expect(await screen.findByText("Blad 1 av 13: Beslutsunderlag")).toBeTruthy();
    expect(screen.getAllByRole("heading", { level: 1 })).toHaveLength(1);
    await press("Avbryt och ångra");
    await act(async () => {
      go();
      await Promise.resolve();
    });
    expect(
      await screen.findByRole("heading", { level: 1, name: "Arbetsboken ändrades inte" }),
    ).toBeTruthy();
    expect(screen.getByText(/Du avbröt/)).toBeTruthy();
    expect(workbook.plans).toHaveLength(0);
  });
});

describe("a failure", () => {
  it("says that the workbook is unchanged, why, and can be tried again", async () => {
    const workbook = await openJobs();
    workbook.problem = problem("protectedWorkbook");
    await press("Lägg in i arbetsboken");
    expect(
      await screen.findByRole("heading", { level: 1, name: "Arbetsboken ändrades inte" }),
    ).toBeTruthy();
    expect(screen.getByText(/skyddad mot nya blad/)).toBeTruthy();
    workbook.problem = undefined;
    await press("Försök igen");
    expect(await screen.findByText(/blad är tillagda/)).toBeTruthy();
  });

  it("that left sheets behind does not claim otherwise", async () => {
    const workbook = await openJobs();
    workbook.problem = problem("sheetsLeft", "Antaganden, Deltagare");
    await press("Lägg in i arbetsboken");
    expect(
      await screen.findByRole("heading", { level: 1, name: "Bladen blev inte klara" }),
    ).toBeTruthy();
    expect(screen.getByText(/Ta bort dem själv: Antaganden, Deltagare/)).toBeTruthy();
  });
});
