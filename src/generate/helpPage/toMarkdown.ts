import type { Block } from "./block";

/** Help blocks as Markdown, for reading in the repository. */
export function toMarkdown(blocks: readonly Block[]): string {
  return `${blocks.map(block).join("\n\n")}\n`;
}

function block(part: Block): string {
  switch (part.kind) {
    case "title":
      return `# ${part.text}`;
    case "heading":
      return `## ${part.text}`;
    case "paragraph":
      return part.text;
    case "code":
      return `\`\`\`\n${part.text}\n\`\`\``;
    case "list":
      return part.items
        .map(({ text, url }) => (url === undefined ? `- ${text}` : `- [${text}](${url})`))
        .join("\n");
    case "table":
      return [part.head, part.head.map(() => "---"), ...part.rows].map(tableRow).join("\n");
  }
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}
