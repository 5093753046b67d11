import { execFile } from "node:child_process";
import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

export interface BundledChromium {
  readonly executablePath: string;
  readonly environment: Record<string, string>;
}

/**
 * The Chromium that comes with the development dependencies, with the libraries it needs, so that the tests run on a
 * bare machine. It is unpacked once, in a process of its own: the package unpacks to the folder for temporary files
 * and reads its settings from the environment when it loads.
 */
export async function bundledChromium(folder: string): Promise<BundledChromium> {
  if (!existsSync(join(folder, "chromium"))) await unpack(folder);
  const libraries = [join(folder, "al2023/lib"), process.env.LD_LIBRARY_PATH ?? ""];
  return {
    executablePath: join(folder, "chromium"),
    environment: {
      ...definedEnvironment(),
      LD_LIBRARY_PATH: libraries.filter((path) => path !== "").join(":"),
      FONTCONFIG_PATH: join(folder, "fonts"),
    },
  };
}

/** Unpacks beside the folder and moves it there when all is done, so that an interrupted test leaves no half. */
async function unpack(folder: string): Promise<void> {
  const beside = `${folder}.${String(process.pid)}`;
  mkdirSync(beside, { recursive: true });
  const script = 'import chromium from "@sparticuz/chromium"; await chromium.executablePath();';
  const environment = {
    ...process.env,
    TMPDIR: beside,
    AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x",
  };
  const args = ["--input-type=module", "--eval", script];
  await promisify(execFile)(process.execPath, args, { cwd: __dirname, env: environment });
  rmSync(folder, { recursive: true, force: true });
  renameSync(beside, folder);
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([key, value]) =>
      value === undefined ? [] : [[key, value]],
    ),
  );
}
