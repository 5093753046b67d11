import type { Language } from "../../../../core/text";
import type { PrintSetup } from "../../printSetup";
import type { PageDetails } from "./pageDetails";

/** What stands at the foot of every printed page: name and version, the sheet, and which page of how many. */
export function footerOf(
  name: string,
  { version }: PageDetails,
  language: Language,
): PrintSetup["footer"] {
  const whole = [name, version === undefined ? "SOCINV" : `SOCINV ${version}`]
    .filter((part) => part !== "")
    .join(" · ");
  const page = language === "sv" ? "Sida &P av &N" : "Page &P of &N";
  return [plain(whole), "&A", page];
}

/** An ampersand is Excel's mark for a code, and a figure right after a code would belong to it. */
function plain(text: string): string {
  const short = text.slice(0, 120).replaceAll("&", "&&");
  return /^\d/.test(short) ? ` ${short}` : short;
}
