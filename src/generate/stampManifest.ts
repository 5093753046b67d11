import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { OfficeAddinManifest } from "office-addin-manifest";

/** The address that stands in the committed manifest: the developer's own machine. */
export const localBaseUrl = "https://localhost:3000";

/** How an organisation hands out its add-ins, as Office names it in documents that open a pane. */
export const storeTypes = ["developer", "catalog", "EXCatalog", "OMEX"] as const;
export type StoreType = (typeof storeTypes)[number];

/** What makes the manifest an organisation's own. */
export interface Stamp {
  /** https, no slash at the end. */
  readonly baseUrl: string;
  readonly id?: string;
  readonly displayName?: string;
  readonly version: string;
}

/** The manifest with the organisation's address, id, name and version; everything else stays as it stands. */
export async function stampManifest(manifest: string, stamp: Stamp): Promise<string> {
  const baseUrl = checkedBaseUrl(stamp.baseUrl);
  const addressed = manifest
    .replaceAll(`${localBaseUrl}/`, `${baseUrl}/`)
    .replace(`<AppDomain>${localBaseUrl}<`, `<AppDomain>${new URL(baseUrl).origin}<`)
    .replace(/<Version>[^<]*<\/Version>/, `<Version>${stamp.version}</Version>`);
  return stamp.id === undefined && stamp.displayName === undefined
    ? addressed
    : renamed(addressed, stamp);
}

/** Id and name are set by Office's own tool, which works on a file. */
async function renamed(manifest: string, { id, displayName }: Stamp): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "socinv-manifest-"));
  const file = join(folder, "manifest.xml");
  try {
    writeFileSync(file, manifest);
    await OfficeAddinManifest.modifyManifestFile(file, id, displayName);
    return readFileSync(file, "utf8");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The address where the add-in's files lie, refused where Office could not load from it. */
export function checkedBaseUrl(baseUrl: string): string {
  if (/^https:\/\/[^/\s]+(\/[^\s]*)?[^/\s]$/.test(baseUrl)) return baseUrl;
  throw new Error(
    `--base-url must begin with https:// and end without a slash, for example https://addins.kommun.se/socinv. It was "${baseUrl}".`,
  );
}
