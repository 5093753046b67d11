const forbidden = /[\\/:*?"<>|]+/g;
const longest = 100;

/** A file's name out of a calculation's: without what Windows forbids in names. */
export function fileName(name: string, ifBlank: string): string {
  const allowed = Array.from(name.replace(forbidden, " "))
    .filter((letter) => letter >= " ")
    .join("")
    .replace(/\s+/g, " ")
    .replace(/[. ]+$/, "")
    .trim();
  return `${allowed === "" ? ifBlank : allowed.slice(0, longest).trim()}.xlsx`;
}
