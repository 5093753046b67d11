import type { Frame, Page } from "playwright-core";

const MOST_TABS = 120;

/** Someone with a keyboard and nothing else, in the add-in's pane. Finds things by the names that a screen reader says. */
export class KeyboardUser {
  constructor(
    private readonly page: Page,
    private readonly pane: Frame,
  ) {}

  /** Brings the keyboard into the pane, as F6 does in Excel. */
  async enterPane(): Promise<void> {
    await this.pane.evaluate(() => {
      window.focus();
      document.body.tabIndex = -1;
      document.body.focus();
    });
  }

  /** Goes on with Tab until something of that name has the focus. */
  async tabTo(name: string | RegExp): Promise<void> {
    const seen: string[] = [];
    for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
      await this.page.keyboard.press("Tab");
      const focused = await this.focusedName();
      if (typeof name === "string" ? focused === name : name.test(focused)) return;
      seen.push(focused);
    }
    throw new Error(`Tab never came to ${String(name)}. It came to: ${seen.join(" | ")}`);
  }

  async pressOn(name: string | RegExp, key = "Enter"): Promise<void> {
    await this.tabTo(name);
    await this.page.keyboard.press(key);
  }

  async typeIn(name: string | RegExp, text: string): Promise<void> {
    await this.tabTo(name);
    await this.page.keyboard.press("ControlOrMeta+A");
    await this.page.keyboard.type(text);
  }

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
  }

  /** Waits until the focus is on a heading with these words: that is how a screen reader tells that a page has changed. */
  async arriveAt(heading: string | RegExp): Promise<void> {
    const deadline = Date.now() + 30_000;
    for (;;) {
      const focused = await this.focusedName();
      if (typeof heading === "string" ? focused === heading : heading.test(focused)) return;
      if (Date.now() > deadline)
        throw new Error(
          `The focus never came to ${String(heading)}; it is on ${focused}: ${await this.pageText()}`,
        );
      await this.page.waitForTimeout(50);
    }
  }

  private pageText(): Promise<string> {
    return this.pane.locator("main").innerText();
  }

  /** The accessible name of what has the focus, as far as labels, aria-label and text give it. */
  async focusedName(): Promise<string> {
    return this.pane.evaluate(() => {
      const focused = document.activeElement;
      if (!(focused instanceof HTMLElement) || !document.hasFocus()) return "";
      const own = focused.getAttribute("aria-label");
      const labelled = (focused.getAttribute("aria-labelledby") ?? "")
        .split(" ")
        .map((id) => (id === "" ? "" : (document.getElementById(id)?.innerText ?? "")))
        .join(" ")
        .trim();
      const labels = focused instanceof HTMLInputElement ? [...(focused.labels ?? [])] : [];
      const label = labels.map(({ innerText }) => innerText).join(" ");
      return (own ?? (labelled || label || focused.innerText)).replace(/\s+/g, " ").trim();
    });
  }
}
