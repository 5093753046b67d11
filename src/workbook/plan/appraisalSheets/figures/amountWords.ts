import type { Language } from "../../../../core/text";

const NO_BREAK = "\u00a0";
/** From here on a sum is spoken of in millions. */
const IN_MILLIONS = "950000";

/** An amount in running text as the core words it: "1,7 mnkr" and "SEK 1.7m", "45 tkr" and "SEK 45k". */
export function amountWords(value: string, language: Language): string {
  const size = `ABS(${value})`;
  const millions = `ROUND(${size}/1000000,1)`;
  const thousands = `ROUND(${size}/1000,0)`;
  const kronor = `ROUND(${size},0)`;
  const tenth = `ROUND((${millions}-INT(${millions}+0.00001))*10,0)`;
  const [group, mark] = language === "sv" ? [NO_BREAK, ","] : [",", "."];
  const inMillions = `${grouped(`INT(${millions}+0.00001)`, group)}&"${mark}"&${tenth}`;
  const unit = (sv: string, en: string): string =>
    language === "sv" ? `&"${NO_BREAK}${sv}"` : `&"${en}"`;
  const sign = `IF(${size}<0.5,"",IF(${value}<0,"−",""))`;
  const currency = language === "sv" ? "" : `&"SEK${NO_BREAK}"`;
  return `${sign}${currency}&IF(${size}>=${IN_MILLIONS},${inMillions}${unit("mnkr", "m")},IF(${size}>=1000,${grouped(thousands, group)}${unit("tkr", "k")},${grouped(kronor, group)}${unit("kr", "")}))`;
}

/** A whole number below a million, its thousands set apart. */
function grouped(whole: string, group: string): string {
  return `IF(${whole}>=1000,INT(${whole}/1000)&"${group}"&TEXT(MOD(${whole},1000),"000"),${whole}&"")`;
}
