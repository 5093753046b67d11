import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import webpack from "webpack";
import configure from "../../webpack.config.js";
import { version } from "../../package.json";
import { buildOptions, type BuildOptions } from "./buildOptions";
import { helpHtml } from "./helpFiles";
import { stampManifest } from "./stampManifest";

const root = resolve(__dirname, "../..");
const dist = join(root, "dist");

/** Makes dist: bundles, metadata with help addresses, help pages, and the manifest stamped for where it is served. */
async function build(options: BuildOptions): Promise<void> {
  if (options.mode === "production") rmSync(dist, { recursive: true, force: true });
  await bundle(options.mode);
  for (const page of helpHtml()) write(page.path, page.content);
  for (const language of ["en", "sv"] as const) addHelpUrls(language, options.baseUrl);
  const manifest = readFileSync(join(root, "manifest.xml"), "utf8");
  write("manifest.xml", await stampManifest(manifest, { ...options, version }));
  const { baseUrl, storeType, id } = options;
  write(
    "deployment.json",
    `${JSON.stringify({ version, baseUrl, storeType, id: id ?? idOf(manifest) }, null, 2)}\n`,
  );
}

function bundle(mode: BuildOptions["mode"]): Promise<void> {
  const compiler = webpack(configure({}, { mode }));
  return new Promise((done, fail) => {
    compiler.run((error, stats) => {
      // Closing writes the cache that makes the next build fast.
      compiler.close(() => {
        if (error) fail(error);
        else if (!stats || stats.hasErrors())
          fail(new Error(stats?.toString("errors-only") ?? "webpack gave no answer"));
        else done();
      });
    });
  });
}

/** F1 in Excel opens a function's help page; Excel wants the whole address in the metadata. */
function addHelpUrls(language: "en" | "sv", baseUrl: string): void {
  const file = language === "en" ? "functions.json" : "functions-sv.json";
  const metadata = JSON.parse(readFileSync(join(root, "src/functions", file), "utf8")) as {
    functions: { id: string }[];
  };
  const functions = metadata.functions.map((entry) => ({
    ...entry,
    helpUrl: `${baseUrl}/help/${language}/${entry.id}.html`,
  }));
  write(file, `${JSON.stringify({ functions })}\n`);
}

function idOf(manifest: string): string {
  return /<Id>([^<]+)<\/Id>/.exec(manifest)?.[1] ?? "";
}

function write(path: string, content: string): void {
  const target = join(dist, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, content);
}

build(buildOptions(process.argv.slice(2))).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
