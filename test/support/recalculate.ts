import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { openFile, type OpenedFile } from "../../src/workbook/xlsx";

/**
 * LibreOffice as an independent reader and calculator: a set of .xlsx files is opened in one call, every formula is
 * worked out from scratch whatever value the file held, and the files that LibreOffice then saves are read back.
 * Without LibreOffice this throws; what cannot be shown has not been shown.
 */
export function recalculate(
  files: ReadonlyMap<string, Uint8Array>,
): ReadonlyMap<string, OpenedFile> {
  return through(files, "always");
}

/** The same without calculating anything: what LibreOffice keeps of a file when it opens and saves it. */
export function savedAgain(
  files: ReadonlyMap<string, Uint8Array>,
): ReadonlyMap<string, OpenedFile> {
  return through(files, "never");
}

function through(
  files: ReadonlyMap<string, Uint8Array>,
  when: keyof typeof recalculation,
): ReadonlyMap<string, OpenedFile> {
  const folder = mkdtempSync(join(tmpdir(), "socinv-lo-"));
  try {
    const sources = [...files].map(([, bytes], at) => {
      const path = join(folder, `${String(at)}.xlsx`);
      writeFileSync(path, bytes);
      return path;
    });
    convert(folder, "xlsx:Calc MS Excel 2007 XML", sources, when);
    return new Map(
      [...files.keys()].map((name, at) => [
        name,
        openFile(readFileSync(join(folder, "out", `${String(at)}.xlsx`))),
      ]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const recalculation = { always: 0, never: 1 } as const;

/** Converts files into the folder `out` beside them, all in one call of LibreOffice with a profile of its own. */
export function convert(
  folder: string,
  format: string,
  sources: readonly string[],
  when: keyof typeof recalculation,
): void {
  const profile = join(folder, "profile");
  mkdirSync(join(profile, "user"), { recursive: true });
  writeFileSync(join(profile, "user", "registrymodifications.xcu"), settings(recalculation[when]));
  const run = spawnSync(
    office(),
    [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      "--headless",
      "--norestore",
      "--convert-to",
      format,
      "--outdir",
      join(folder, "out"),
      ...sources,
    ],
    { encoding: "utf8", timeout: 1_200_000 },
  );
  if (run.status !== 0)
    throw new Error(`LibreOffice failed (${String(run.status)}): ${run.stderr}${run.stdout}`);
}

function settings(mode: number): string {
  const item = (path: string, name: string, value: string): string =>
    `<item oor:path="${path}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`;
  return (
    '<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry">' +
    item("/org.openoffice.Office.Calc/Formula/Load", "OOXMLRecalcMode", String(mode)) +
    item("/org.openoffice.Setup/L10N", "ooSetupSystemLocale", "sv-SE") +
    "</oor:items>"
  );
}

const places = [
  "/usr/bin/soffice",
  "/usr/local/bin/soffice",
  "/usr/lib/libreoffice/program/soffice",
  "/opt/libreoffice/program/soffice",
  "/snap/bin/libreoffice.soffice",
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  "C:\\Program Files\\LibreOffice\\program\\soffice.com",
];

/** The program; SOCINV_SOFFICE says where it is where it stands nowhere usual. */
function office(): string {
  const given = process.env.SOCINV_SOFFICE;
  const found = [...(given === undefined ? [] : [given]), ...places].find((path) =>
    existsSync(path),
  );
  if (found === undefined)
    throw new Error(
      "LibreOffice is needed for this test and was not found. Install libreoffice-calc (Debian, Ubuntu: " +
        "sudo apt-get install libreoffice-calc fonts-crosextra-carlito), or set SOCINV_SOFFICE to its soffice.",
    );
  return found;
}
