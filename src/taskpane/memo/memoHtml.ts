import type { Language } from "../../core/text";
import { memoText } from "../text/memoText";
import type { Memo } from "./memo";

const cell = "border:1px solid #bfc8ca;padding:3px 8px";

/** A memo as HTML, with the looks written into each element: Word keeps those. */
export function memoHtml(memo: Memo, language: Language): string {
  const [head = [], ...rows] = memo.table;
  return [
    `<h3>${escaped(memo.question)}</h3>`,
    `<p><strong>${escaped(memo.verdict)}</strong></p>`,
    `<p>${escaped(memo.sentences)}</p>`,
    `<p>${escaped(memo.tableName)}</p>`,
    '<table style="border-collapse:collapse">',
    `<thead><tr>${head.map((name, at) => `<th style="${cell};text-align:${side(at)}">${escaped(name)}</th>`).join("")}</tr></thead>`,
    `<tbody>${rows.map((row) => `<tr>${row.map((text, at) => `<td style="${cell};text-align:${side(at)}">${escaped(text)}</td>`).join("")}</tr>`).join("")}</tbody>`,
    "</table>",
    ...listed(memoText.notPriced[language], memo.notPriced),
    ...listed(memoText.restsOn[language], memo.basis),
    `<p>${escaped(memo.madeBy)}</p>`,
  ].join("");
}

const side = (column: number): string => (column === 0 ? "left" : "right");

function listed(heading: string, items: readonly string[]): readonly string[] {
  if (items.length === 0) return [];
  const list = items.map((item) => `<li>${escaped(item)}</li>`).join("");
  return [`<p>${escaped(heading)}</p><ul>${list}</ul>`];
}

const signs: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** Names of calculations and actors are anybody's text. */
function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);
}
