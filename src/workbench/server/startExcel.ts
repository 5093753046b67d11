import { spawnSync } from "node:child_process";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { findCertificate } from "./certificate";
import { excelSteps } from "./excelSteps";
import { serveExcel } from "./serveExcel";

const root = resolve(__dirname, "../../..");
const PORT = 3000;

/** `npm run start:excel`: builds for production, serves to Excel on this machine, and says what to do in Excel. */
async function start(): Promise<void> {
  const { values } = parseArgs({ options: { cert: { type: "string" }, key: { type: "string" } } });
  const certificate = findCertificate(values);
  const tsx = join(root, "node_modules/tsx/dist/cli.mjs");
  const built = spawnSync(process.execPath, [tsx, join(root, "src/generate/build.ts")], {
    stdio: "inherit",
  });
  if (built.status !== 0) throw new Error("Bygget misslyckades. / The build failed.");
  await serveExcel(join(root, "dist"), certificate, PORT);
  process.stdout.write(
    excelSteps(`https://localhost:${String(PORT)}`, join(root, "dist/manifest.xml")),
  );
}

start().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
