/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { appraise } from "../../../src/core/appraisal";
import { examples } from "../../../src/core/examples";
import { readAppraisal } from "../../../src/core/model";
import { memoOf } from "../../../src/taskpane/memo/memo";
import { memoHtml } from "../../../src/taskpane/memo/memoHtml";
import { memoPlain } from "../../../src/taskpane/memo/memoPlain";
import { MemoPart } from "../../../src/taskpane/memo/MemoPart";
import { today } from "../../../src/taskpane/memo/today";
import { changedTables } from "../support/changedTables";
import { renderGuide, stateOf } from "../support/renderGuide";

const jobs = examples.find(({ id }) => id === "jobbprojekt")!.cases[0].tables;
const calculation = appraise(readAppraisal(jobs).appraisal!);
const memo = memoOf(calculation, "sv", "2026-11-24");

describe("what is copied to a memo", () => {
  it("has question, verdict, key table, what has no price, and what it rests on", () => {
    const plain = memoPlain(memo, "sv");
    expect(plain).toMatch(/^Lönar sig .+\?\n/);
    expect(plain).toContain("Lönsamt för samhället men inte för kommunen på 25 år.");
    // 3 600 000 kr − 7,2 · 0,6 · 60 225 · 371,91/335,92 · 4,5150523755.
    expect(plain).toMatch(/\n25\u00a0år\t\u22122\u00a0299\u00a0455\u00a0kr\t/);
    expect(plain).toContain("Det här räknas inte i kronor:\n• ");
    expect(plain).toContain("Beräknat med SOCINV 2026-11-24.");
  });

  it("is the same as formatted text, with a real table", () => {
    const page = new DOMParser().parseFromString(memoHtml(memo, "sv"), "text/html");
    const rows = [...page.querySelectorAll("tr")].map((row) =>
      [...row.children].map(({ textContent }) => textContent),
    );
    expect(rows).toEqual(memo.table.map((row) => [...row]));
    expect(page.querySelector("strong")!.textContent).toBe(memo.verdict);
  });

  it("takes names as text, whatever they hold", () => {
    const named = changedTables(
      jobs,
      "assumptions",
      1,
      "Värde",
      '<img src=x onerror="alert(1)"> & co',
    );
    const sly = memoOf(appraise(readAppraisal(named).appraisal!), "sv", "2026-11-24");
    const page = new DOMParser().parseFromString(memoHtml(sly, "sv"), "text/html");
    expect(page.querySelector("img")).toBeNull();
    expect(page.querySelector("h3")!.textContent).toContain('<img src=x onerror="alert(1)"> & co');
  });

  it("bears its date as everybody reads it", () => {
    expect(today(new Date(2027, 0, 5))).toBe("2027-01-05");
  });
});

describe("the button", () => {
  it("copies both forms and says so", async () => {
    const { copied } = renderGuide(<MemoPart calculation={calculation} />, {
      state: stateOf(jobs),
    });
    await userEvent.click(screen.getByRole("button", { name: "Kopiera till tjänsteskrivelse" }));
    expect(await screen.findByText(/^Kopierat/)).toBeTruthy();
    expect(copied).toHaveLength(1);
    expect(copied[0]!.plain).toContain("Lönsamt för samhället");
    expect(copied[0]!.html).toContain("<table");
  });

  it("shows the text to be taken by hand where the clipboard is closed", async () => {
    renderGuide(<MemoPart calculation={calculation} />, {
      state: stateOf(jobs),
      clipboard: false,
    });
    await userEvent.click(screen.getByRole("button", { name: "Kopiera till tjänsteskrivelse" }));
    const box = await screen.findByRole("textbox", { name: "Text att kopiera" });
    expect((box as HTMLTextAreaElement).value).toContain("Lönsamt för samhället");
    await userEvent.click(box);
    const { selectionStart, selectionEnd, value } = box as HTMLTextAreaElement;
    expect([selectionStart, selectionEnd]).toEqual([0, value.length]);
  });
});
