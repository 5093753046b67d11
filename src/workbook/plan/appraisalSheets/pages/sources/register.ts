import type { Language } from "../../../../../core/text";
import type { Page } from "../page";
import type { KnownSource } from "./knownSource";
import { columnsAt } from "./sourceBlock";
import { sourceTexts } from "./sourceTexts";

/** The list of sources that the tables name by an id: heading and header stand over `first`. */
export function putRegister(
  page: Page,
  first: number,
  known: readonly KnownSource[],
  language: Language,
): void {
  page.put(first + known.length, 0, sourceTexts.grades[language], "note");
  if (known.length === 0) return;
  page.put(first - 2, 0, sourceTexts.register[language], "heading");
  page.put(first - 1, 0, sourceTexts.reference[language], "tableHead");
  page.put(first - 1, 1, sourceTexts.sourceTitle[language], "tableHead");
  page.put(first - 1, 2, "", "tableHead");
  page.put(first - 1, columnsAt.priceYear, sourceTexts.year[language], "tableHead", right);
  page.put(first - 1, columnsAt.grade, sourceTexts.sourceGrade[language], "tableHead", right);
  page.put(first - 1, columnsAt.source, sourceTexts.link[language], "tableHead");
  known.forEach(({ name, title, year, grade, url }, at) => {
    const row = first + at;
    page.put(row, 0, text(name), "calculated");
    page.wide({ top: row, left: 1, bottom: row, right: 2 }, text(title), "calculated", {
      wrap: true,
    });
    page.put(row, columnsAt.priceYear, year === "" ? "" : Number(year), "calculated", right);
    page.put(row, columnsAt.grade, grade, "calculated", right);
    page.put(row, columnsAt.source, url, url === "" ? "calculated" : "link", {
      ...(url !== "" && { link: { address: url } }),
    });
    page.height(row, 14 * Math.max(1, Math.ceil(title.length / 56)));
  });
}

const right = { align: "right" } as const;

/** A name is a text, whatever it looks like. */
function text(name: string): string {
  return /^[=+\-@\d]/.test(name) ? `'${name}` : name;
}
