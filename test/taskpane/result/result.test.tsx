/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import {
  appraise,
  gainsAndLosses,
  horizonColumns,
  keyFigure,
  type Calculation,
} from "../../../src/core/appraisal";
import { examples } from "../../../src/core/examples";
import { readAppraisal } from "../../../src/core/model";
import type { Tables } from "../../../src/core/model";
import type { Decimal } from "../../../src/core/numbers/decimal";
import { ActorsPart } from "../../../src/taskpane/result/ActorsPart";
import { BasisPart } from "../../../src/taskpane/result/BasisPart";
import { CurvePart } from "../../../src/taskpane/result/CurvePart";
import { FiveQuestionsPart } from "../../../src/taskpane/result/FiveQuestionsPart";
import { LiveStrip } from "../../../src/taskpane/result/LiveStrip";
import { NotPricedPart } from "../../../src/taskpane/result/NotPricedPart";
import { ProblemList } from "../../../src/taskpane/result/ProblemList";
import { resultOf } from "../../../src/taskpane/result/resultOf";
import { TwoCalculations } from "../../../src/taskpane/result/TwoCalculations";
import { VerdictBlock } from "../../../src/taskpane/result/VerdictBlock";
import { changedTables } from "../support/changedTables";
import { readAmount } from "../support/readAmount";
import { renderPart } from "../support/renderPart";

const cases = examples.flatMap(({ cases: all }) =>
  all.map(({ id, tables }) => [id, tables] as const),
);
const jobs = examples.find(({ id }) => id === "jobbprojekt")!.cases[0].tables;

function calculationOf(tables: Tables): Calculation<Decimal> {
  return appraise(readAppraisal(tables).appraisal!);
}

describe("the verdict", () => {
  it("is the sentence, both figures with their answers in words, and a paragraph", () => {
    renderPart(<VerdictBlock calculation={calculationOf(jobs)} chance={0.734} />);
    const block = screen.getByRole("region", { name: "Slutsats" });
    // 3 600 000 kr − 7,2 · 0,6 · 60 225 · 371,91/335,92 · 4,5150523755 is a loss of 2 299 455 kr.
    expect(block.textContent).toContain("\u22122,3\u00a0mnkr");
    expect(block.textContent).toContain("Lönsamt för samhället men inte för kommunen på 25 år.");
    const answers = within(block)
      .getAllByText(/^Lönar sig/)
      .map(({ textContent }) => textContent);
    expect(answers).toEqual(["Lönar sig inte", "Lönar sig"]);
    expect(block.textContent).toMatch(/Chansen att kommunen går plus på 25\u00a0år är 73\u00a0%\./);
  });

  it("speaks English where the pane does", () => {
    renderPart(<VerdictBlock calculation={calculationOf(jobs)} />, "en");
    const block = screen.getByRole("region", { name: "Verdict" });
    expect(block.textContent).toContain("\u2212SEK\u00a02.3m");
    expect(block.textContent).not.toContain("chance");
  });
});

describe.each(cases)("both calculations of %s", (_, tables) => {
  it("are the core's figures to the krona at every horizon and the term of office", () => {
    const calculation = calculationOf(tables);
    renderPart(<TwoCalculations calculation={calculation} unit="kr" />);
    const rows = screen.getAllByRole("row").slice(1);
    const columns = horizonColumns(calculation.appraisal);
    expect(rows).toHaveLength(columns.length);
    columns.forEach(({ horizon }, at) => {
      const shown = within(rows[at]!)
        .getAllByRole("cell")
        .map(({ textContent }) => readAmount(textContent));
      for (const [place, side] of ["kommun", "samhälle"].entries()) {
        const figure = Number(keyFigure(calculation, "nettonuvärde", side, horizon));
        expect(Math.abs(shown[place]! - figure)).toBeLessThanOrEqual(0.5);
      }
    });
  });

  it("have a curve through the same figures", async () => {
    const calculation = calculationOf(tables);
    const { horizon, startYear } = calculation.appraisal;
    const { container } = renderPart(<CurvePart calculation={calculation} />);
    expect(container.querySelector("svg title")!.textContent).toMatch(/^Kurva: kommunens/);
    await userEvent.click(screen.getByRole("button", { name: "Visa som tabell" }));
    const rows = screen.getAllByRole("row").slice(1);
    expect(rows).toHaveLength(horizon + 1);
    const last = within(rows.at(-1)!);
    expect(last.getByRole("rowheader").textContent).toBe(String(startYear + horizon));
    const shown = last.getAllByRole("cell").map(({ textContent }) => readAmount(textContent));
    for (const [at, side] of ["kommun", "samhälle"].entries())
      expect(
        Math.abs(shown[at]! - Number(keyFigure(calculation, "nettonuvärde", side))),
      ).toBeLessThanOrEqual(0.5);
  });

  it("have the actors of the core in its order, and their figures as a table", async () => {
    const calculation = calculationOf(tables);
    const expected = gainsAndLosses(calculation);
    renderPart(<ActorsPart calculation={calculation} />);
    expect(screen.getByRole("figure").textContent).toMatch(/Nettonuvärde per aktör/);
    await userEvent.click(screen.getByRole("button", { name: "Visa som tabell" }));
    const figures = within(screen.getAllByRole("table")[1]!).getAllByRole("row").slice(1);
    expect(figures).toHaveLength(expected.length);
    const unit = screen.queryByRole("table", { name: /, tkr$/ }) ? 1_000 : 1;
    expected.forEach(({ costs, benefits, netPresentValue }, at) => {
      const shown = within(figures[at]!)
        .getAllByRole("cell")
        .map(({ textContent }) => readAmount(textContent));
      [costs, benefits, netPresentValue].forEach((amount, column) => {
        expect(Math.abs(shown[column]! - amount / unit)).toBeLessThanOrEqual(0.5);
      });
    });
  });

  it("have five answers", () => {
    renderPart(<FiveQuestionsPart calculation={calculationOf(tables)} />);
    expect(screen.getAllByRole("row")).toHaveLength(5);
    expect(screen.getByText(/^5\. (För att gå ihop|Går ej)/)).toBeTruthy();
  });
});

describe("amounts in thousands", () => {
  it("are told by the caption", () => {
    renderPart(<TwoCalculations calculation={calculationOf(jobs)} unit="tkr" />);
    expect(screen.getByText(/^Nettonuvärde i tkr/)).toBeTruthy();
    expect(screen.getAllByText(/^\u22122\s299$/).length).toBeGreaterThan(0);
  });
});

describe("what a result rests on", () => {
  it("tells rate, prices, participants and sources", () => {
    const { container } = renderPart(<BasisPart calculation={calculationOf(jobs)} />);
    expect(container.textContent).toContain("Diskonteringsränta");
    expect(container.textContent).toMatch(/Deltagare\d+, varav [\d,]+ lyckas/);
    expect(container.textContent).toMatch(/\d+ med källa/);
  });
});

describe("effects without a price", () => {
  it("stand with direction and size in words and signs", () => {
    renderPart(
      <NotPricedPart
        effects={[
          { effect: "Läslust", forWhom: "barnet", size: 3, evidence: "", extra: [] },
          { effect: "Oro", forWhom: "", size: -1, evidence: "", extra: [] },
        ]}
      />,
    );
    const items = screen.getAllByRole("listitem").map(({ textContent }) => textContent);
    expect(items).toEqual([
      "Läslust (barnet): stor förbättring (+++)",
      "Oro: viss försämring (\u2212)",
    ]);
  });

  it("are told to be missing where there are none", () => {
    renderPart(<NotPricedPart effects={[]} />);
    expect(screen.getByText("Inga effekter utan pris är angivna.")).toBeTruthy();
  });
});

describe("problems", () => {
  it("come gravest first and lead to their fields", async () => {
    const opened: string[] = [];
    const listed = (key: string, severity: "error" | "note") => ({
      key,
      severity,
      title: { sv: `Titel ${key}`, en: "" },
      line: { sv: `Rad ${key}`, en: "" },
      open: () => opened.push(key),
    });
    renderPart(<ProblemList problems={[listed("a", "note"), listed("b", "error")]} />);
    const [first] = screen.getAllByRole("button");
    expect(within(first!).getByRole("img", { name: "Fel" })).toBeTruthy();
    expect(first!.textContent).toBe("Titel bRad b");
    await userEvent.click(first!);
    expect(opened).toEqual(["b"]);
  });
});

describe("the live result", () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  const dearer = changedTables(jobs, "costs", 1, "Belopp", 100_000);

  it("moves with an entry, tells for four seconds what it changed, and speaks after a pause", () => {
    const { rerender } = renderPart(<LiveStrip result={resultOf(jobs)} />);
    const strip = screen.getByRole("region", { name: "Resultat just nu" });
    expect(strip.textContent).not.toContain("nyss");
    const before = keyFigure(calculationOf(jobs), "nettonuvärde") as number;
    const after = keyFigure(calculationOf(dearer), "nettonuvärde") as number;
    expect(after).toBeLessThan(before);
    rerender(<LiveStrip result={resultOf(dearer)} />);
    expect(strip.textContent).toMatch(/▼\u00a0[\d,]+\u00a0(tkr|mnkr) nyss/);
    const spoken = screen.getByRole("status");
    const unspoken = spoken.textContent;
    act(() => {
      jest.advanceTimersByTime(1_400);
    });
    expect(spoken.textContent).toBe(unspoken);
    act(() => {
      jest.advanceTimersByTime(200);
    });
    expect(spoken.textContent).not.toBe(unspoken);
    act(() => {
      jest.advanceTimersByTime(2_500);
    });
    expect(strip.textContent).not.toContain("nyss");
  });

  it("says in the same place why there is no result, and keeps what it was before", () => {
    const broken = changedTables(jobs, "effects", 1, "Enhetsvärde", "tolv");
    const { rerender } = renderPart(<LiveStrip result={resultOf(jobs)} />);
    rerender(<LiveStrip result={resultOf(broken)} />);
    const strip = screen.getByRole("region", { name: "Resultat just nu" });
    expect(strip.textContent).toContain("Resultatet visas när ett fält är rättat.");
    rerender(<LiveStrip result={resultOf(dearer)} />);
    expect(strip.textContent).toContain("▼");
  });

  it("asks for a cost and an effect first", () => {
    renderPart(<LiveStrip result={resultOf({ ...jobs, effects: jobs.effects.slice(0, 1) })} />);
    expect(
      within(screen.getByRole("region")).getAllByText(
        "Resultatet visas när du har en kostnad och en effekt.",
      ).length,
    ).toBeGreaterThan(0);
  });

  it("shows the chance on Risk, and more years when it is opened", () => {
    renderPart(<LiveStrip result={resultOf(jobs)} chance={0.256} />);
    expect(screen.getByText(/^26\s%$/)).toBeTruthy();
    const button = screen.getByRole("button");
    expect(button.getAttribute("aria-expanded")).toBe("false");
    act(() => {
      button.click();
    });
    expect(button.getAttribute("aria-expanded")).toBe("true");
    expect(screen.getByRole("table", { name: "Två kalkyler" })).toBeTruthy();
  });
});
