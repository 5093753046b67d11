import { catalogue } from "./catalogueFile";
import type { GeneratedFile } from "./generatedFile";

/** docs/differences-from-excel.md: every function that has a relative in Excel, and how the two stand to each other. */
export function differencesFile(): GeneratedFile {
  const related = catalogue().filter(({ excel }) => excel !== undefined);
  const sections = related.map(({ id, excel }) => {
    const native = excel?.native ? `\n\n    ${excel.native.en}\n    ${excel.native.sv}` : "";
    return `## ${id}\n\nExcel: ${excel?.names.join(", ") ?? ""}.\n\n${excel?.difference.en ?? ""}\n\n_${excel?.difference.sv ?? ""}_${native}\n`;
  });
  return { path: "docs/differences-from-excel.md", content: [intro, ...sections].join("\n") };
}

const intro = `# Differences from Excel

How each function stands to Excel's own of the same kind, and the native formula that gives the same where there is one
(English notation first, then Swedish). Made from the definitions by \`npm run generate\`.
`;
