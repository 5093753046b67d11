import type { Library } from "../../../core/reference";

/** The library of reference values, for the titles of sources. It is large, and loads when first asked for. */
export async function loadSources(): Promise<Library> {
  const file = await import(
    /* webpackChunkName: "references" */ "../../../core/reference/library.json"
  );
  return file.default as unknown as Library;
}
