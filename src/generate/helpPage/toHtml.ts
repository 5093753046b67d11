import type { Language } from "../../core/text";
import type { Block } from "./block";

const style = `
body{font:15px/1.5 "Segoe UI",system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#242424;background:#fff}
h1{font-size:1.5rem;line-height:1.25}h2{font-size:1.1rem;margin-top:2rem}
pre{background:#f3f6f7;padding:.75rem;overflow-x:auto;font-size:.85rem;white-space:pre-wrap;overflow-wrap:anywhere}
table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.4rem .75rem .4rem 0;border-bottom:1px solid #d1d1d1}
a{color:#005f69}
@media (prefers-color-scheme:dark){body{color:#fff;background:#292929}pre{background:#1f2324}a{color:#61b3bf}th,td{border-color:#666}}
`;

/** Help blocks as a page of its own, without scripts. */
export function toHtml(blocks: readonly Block[], language: Language): string {
  const title = blocks.find((part) => part.kind === "title");
  return [
    "<!doctype html>",
    `<html lang="${language}"><head><meta charset="utf-8" />`,
    '<meta name="viewport" content="width=device-width, initial-scale=1" />',
    `<title>${escape(title?.kind === "title" ? title.text : "SOCINV")} – SOCINV</title><style>${style}</style></head><body><main>`,
    ...blocks.map(block),
    "</main></body></html>",
    "",
  ].join("\n");
}

function block(part: Block): string {
  switch (part.kind) {
    case "title":
      return `<h1>${escape(part.text)}</h1>`;
    case "heading":
      return `<h2>${escape(part.text)}</h2>`;
    case "paragraph":
      return `<p>${escape(part.text)}</p>`;
    case "code":
      return `<pre>${escape(part.text)}</pre>`;
    case "list":
      return `<ul>${part.items.map(({ text, url }) => `<li>${link(text, url)}</li>`).join("")}</ul>`;
    case "table":
      return `<table><thead>${row(part.head, "th")}</thead><tbody>${part.rows.map((cells) => row(cells, "td")).join("")}</tbody></table>`;
  }
}

function link(text: string, url: string | undefined): string {
  return url === undefined ? escape(text) : `<a href="${escape(url)}">${escape(text)}</a>`;
}

function row(cells: readonly string[], tag: "th" | "td"): string {
  return `<tr>${cells.map((cell) => `<${tag}>${escape(cell)}</${tag}>`).join("")}</tr>`;
}

function escape(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
