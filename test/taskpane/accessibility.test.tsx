/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import catalogue from "../../src/functions/catalogue.json";
import type { Catalogue } from "../../src/taskpane/services/catalogue";
import { renderPane } from "./support/renderPane";

/** What axe finds without seeing the page; colours and sizes are the browser tests' matter. */
async function findings(): Promise<string[]> {
  const { violations } = await axe.run(
    { include: [document.body], exclude: [["[data-tabster-dummy]"]] },
    {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"],
      rules: { "color-contrast": { enabled: false } },
    },
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

const loadCatalogue = (): Promise<Catalogue> =>
  Promise.resolve((catalogue as unknown as Catalogue).filter(({ id }) => /NPV$/.test(id)));

describe("axe finds nothing", () => {
  beforeEach(async () => {
    await renderPane(undefined, { loadCatalogue });
    document.title = "SOCINV";
  });

  it("on the start page", async () => {
    expect(await findings()).toEqual([]);
  });

  it("on the list of functions, and on a function with its errors and its help", async () => {
    await userEvent.click(screen.getByRole("button", { name: /^Funktioner/ }));
    await screen.findByRole("searchbox");
    expect(await findings()).toEqual([]);
    await userEvent.click(screen.getByRole("button", { name: /^SOCINV\. ?NPV/ }));
    await userEvent.click(screen.getByRole("button", { name: /Definition/ }));
    await userEvent.click(screen.getByRole("button", { name: "Infoga i B12" }));
    await screen.findByRole("heading", { name: /Rätta två fält/ });
    expect(await findings()).toEqual([]);
  });

  it("on Om", async () => {
    await userEvent.click(screen.getByRole("button", { name: "Om SOCINV" }));
    await screen.findByRole("heading", { name: "Din Excel" });
    expect(await findings()).toEqual([]);
  });
});
