import type { Library } from "../core/reference";
import { NotAvailableError } from "../core/errors";
import { libraryMessages } from "./messages";

const FILE = "reference-library.json";

/** The script that is being run, where there is a page; the library lies beside it. */
const script = (globalThis as { document?: { currentScript?: { src?: string } | null } }).document
  ?.currentScript?.src;

let library: Promise<Library> | undefined;

/** Reads the reference library that lies beside the script, once. A failed reading is tried again at the next call. */
export function loadLibraryFile(): Promise<Library> {
  library ??= read().catch((error: unknown) => {
    library = undefined;
    throw error;
  });
  return library;
}

async function read(): Promise<Library> {
  const response = await fetch(script ? new URL(FILE, script).href : FILE).catch(() => undefined);
  if (!response?.ok) throw new NotAvailableError(libraryMessages.notRead());
  return (await response.json()) as Library;
}
