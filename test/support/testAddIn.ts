import { build } from "esbuild";
import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { testMetadata } from "../workbench/fixtures/testFunctions";

const OFFICE = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

const PAGE = `<!doctype html>
<html lang="sv">
  <head>
    <meta charset="utf-8" />
    <title>Prov</title>
    <script src="${OFFICE}"></script>
    <script src="functions.js"></script>
  </head>
  <body></body>
</html>
`;

/** An add-in that has only the test's functions, as files that the workbench can serve. */
export async function buildTestAddIn(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const metadata = JSON.stringify({ functions: testMetadata });
  writeFileSync(join(folder, "taskpane.html"), PAGE);
  writeFileSync(join(folder, "functions.json"), metadata);
  writeFileSync(join(folder, "functions-sv.json"), metadata);
  await build({
    entryPoints: [resolve(__dirname, "../workbench/fixtures/testAddIn.ts")],
    bundle: true,
    format: "iife",
    target: "es2021",
    logLevel: "error",
    outfile: join(folder, "functions.js"),
  });
}
