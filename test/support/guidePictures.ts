import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Frame } from "playwright-core";
import { closeBrowser, openWorkbench, type OpenWorkbench } from "./workbench";

/*
 * Pictures of every step of the guide in both languages, at two widths, light, dark and in forced colours, to be looked at:
 *   npx tsx test/support/guidePictures.ts FOLDER [sv|en]
 */

const words = {
  sv: {
    examples: /^Öppna exempel/,
    example: /^Jobbprojekt/,
    insert: "Lägg in i arbetsboken",
    inserted: /blad är tillagda/,
    guide: /^(Ny kalkyl|Fortsätt på kalkylen)/,
    step: /^Steg \d/,
    library: "Välj ur biblioteket",
    types: "Räkna ut ur typfall",
  },
  en: {
    examples: /^Open an example/,
    example: /^A jobs project|^Jobs/,
    insert: "Add to the workbook",
    inserted: /sheets are added/,
    guide: /^(New calculation|Go on with the calculation)/,
    step: /^Step \d/,
    library: "Choose from the library",
    types: "Work out from types",
  },
} as const;

const types = [
  ["A", "3", "Försörjningsstöd", "Socialnämnden", "Individ/hushåll", "12", "0", "10 000"],
  ["", "", "Besök", "Region", "", "10", "0", "1 800"],
]
  .map((row) => row.join("\t"))
  .join("\n");

type Language = keyof typeof words;

const looks = [
  { name: "light", colorScheme: "light", forcedColors: "none" },
  { name: "dark", colorScheme: "dark", forcedColors: "none" },
  { name: "contrast", colorScheme: "dark", forcedColors: "active" },
] as const;
const widths = [320, 450];
const height = 1600;

class Photographer {
  private readonly pane: Frame;

  constructor(
    private readonly workbench: OpenWorkbench,
    private readonly folder: string,
    private readonly language: Language,
  ) {
    this.pane = workbench.addIn;
  }

  private press(name: string | RegExp): Promise<void> {
    return this.pane.getByRole("button", { name }).first().click();
  }

  /** The page in every width and look. */
  private async take(name: string): Promise<void> {
    const { page } = this.workbench;
    for (const look of looks) {
      await page.emulateMedia({ ...look, reducedMotion: "reduce" });
      for (const width of widths) {
        await page.evaluate((pixels) => {
          const frame = document.getElementById("add-in");
          if (frame)
            frame.style.cssText = `position: fixed; top: 0; left: 0; width: ${pixels}px; height: 100%; z-index: 10000`;
        }, String(width));
        await page.waitForTimeout(500);
        const file = `${name}-${this.language}-${String(width)}-${look.name}.png`;
        const clip = { x: 0, y: 0, width, height };
        await page.screenshot({ path: join(this.folder, file), clip });
      }
    }
  }

  private async home(): Promise<void> {
    const { examples } = words[this.language];
    while ((await this.pane.getByRole("button", { name: examples }).count()) === 0)
      await this.pane.getByRole("banner").getByRole("button").first().click();
  }

  private async goTo(step: number): Promise<void> {
    await this.press(words[this.language].step);
    await this.pane
      .getByRole("menuitemradio")
      .nth(step - 1)
      .click();
    await this.pane.waitForTimeout(300);
  }

  async takeAll(): Promise<void> {
    const w = words[this.language];
    await this.workbench.page.setViewportSize({ width: 1200, height });
    await this.take("0-start");
    await this.press(w.examples);
    await this.press(w.example);
    await this.press(w.insert);
    await this.pane.getByText(w.inserted).waitFor({ timeout: 120_000 });
    await this.home();
    await this.press(w.guide);
    await this.pane.getByRole("button", { name: w.step }).waitFor();
    for (const [step, name] of ["1-project", "2-participants", "3-effects", "4-risk"].entries()) {
      await this.goTo(step + 1);
      await this.take(name);
    }
    await this.goTo(3);
    await this.press(/^E\d|bistånd|assistance/i);
    await this.take("3-effect");
    await this.pane.getByRole("banner").getByRole("button").first().click();
    await this.press(w.library);
    await this.take("3-library");
    await this.pane.getByRole("banner").getByRole("button").first().click();
    await this.press(w.types);
    await this.pane.getByRole("textbox").fill(types);
    await this.take("3-types");
    await this.pane.getByRole("banner").getByRole("button").first().click();
    await this.goTo(5);
    await this.pane.getByRole("table").first().waitFor();
    await this.take("5-review");
    await this.press(w.insert);
    await this.pane.waitForTimeout(1000);
    await this.take("6-insert");
  }
}

async function main([folder = "pictures", only]: readonly string[]): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const language of ["sv", "en"] as const) {
    if (only !== undefined && only !== language) continue;
    const workbench = await openWorkbench({ query: `example=none&language=${language}` });
    await new Photographer(workbench, folder, language).takeAll();
    await workbench.close();
  }
  await closeBrowser();
}

void main(process.argv.slice(2));
