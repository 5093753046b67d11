import { readFileSync } from "node:fs";
import type { Frame } from "playwright-core";
import type { OpenWorkbench } from "../support/workbench";
import { closeBrowser, openWorkbench } from "../support/workbench";

const axeSource = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

const words = {
  sv: {
    functions: /^Funktioner/,
    about: "Om SOCINV",
    insert: /^Infoga/,
    help: /^Definition/,
    examples: /^Öppna exempel/,
    example: /Jobbprojekt/,
    allRight: /^Alla \d+ kontroller stämmer/,
  },
  en: {
    functions: /^Functions/,
    about: "About SOCINV",
    insert: /^Insert/,
    help: /^Definition/,
    examples: /^Open an? example/,
    example: /obs? project/,
    allRight: /^All \d+ checks match/,
  },
} as const;

/** What axe finds on the page as it is drawn, colours and sizes included; and how far it would scroll sideways. */
async function findings(pane: Frame): Promise<{ violations: string[]; overflow: number }> {
  return pane.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import("axe-core") };
    const { violations } = await axe.run(
      { exclude: [["[data-tabster-dummy]"]] },
      { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
    );
    return {
      violations: violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" ")}`,
      ),
      overflow: document.documentElement.scrollWidth - window.innerWidth,
    };
  });
}

describe.each(["sv", "en"] as const)("the pane's views in %s", (language) => {
  let workbench: OpenWorkbench;
  let pane: Frame;
  const { functions, about, insert, help, examples, example, allRight } = words[language];

  beforeAll(async () => {
    workbench = await openWorkbench({ query: `example=none&language=${language}` });
    pane = workbench.addIn;
    await pane.evaluate(axeSource);
  });

  afterAll(async () => {
    await workbench.close();
    await closeBrowser();
  });

  const press = (name: string | RegExp): Promise<void> =>
    pane.getByRole("button", { name }).first().click();

  async function setUp(width: number, scheme: "light" | "dark", forced: boolean): Promise<void> {
    await workbench.page.emulateMedia({
      colorScheme: scheme,
      forcedColors: forced ? "active" : "none",
      reducedMotion: "reduce",
    });
    await workbench.page.evaluate((pixels) => {
      const frame = document.getElementById("add-in");
      if (frame)
        frame.style.cssText = `position: fixed; top: 0; right: 0; width: ${pixels}px; height: 100%; z-index: 10000`;
    }, String(width));
    await home();
  }

  async function home(): Promise<void> {
    while ((await pane.getByRole("contentinfo").getByRole("button", { name: about }).count()) === 0)
      await pane.getByRole("banner").getByRole("button").first().click();
  }

  it.each([
    [320, "light", false],
    [450, "dark", false],
    [1400, "light", false],
    [320, "dark", true],
  ] as const)(
    "at %i px, %s, forced colours %s: axe finds nothing, nothing is cut off",
    async (width, scheme, forced) => {
      await setUp(width, scheme, forced);
      const sound = { violations: [], overflow: 0 };
      expect(await findings(pane)).toEqual(sound);
      await press(about);
      await pane.getByText(allRight).waitFor();
      expect(await findings(pane)).toEqual(sound);
      await pane.getByRole("banner").getByRole("button").first().click();
      await press(functions);
      await pane.getByRole("searchbox").waitFor();
      expect(await findings(pane)).toEqual(sound);
      await press(/^SOCINV\. ?NPV/);
      await press(help);
      await press(insert);
      expect(await findings(pane)).toEqual(sound);
      await home();
      await press(examples);
      await pane.getByRole("button", { name: example }).waitFor();
      expect(await findings(pane)).toEqual(sound);
      await press(example);
      await pane.getByRole("radiogroup").waitFor();
      expect(await findings(pane)).toEqual(sound);
    },
  );
});
