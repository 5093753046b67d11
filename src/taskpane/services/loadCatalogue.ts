import type { Catalogue } from "./catalogue";

/** The functions' catalogue: a file of its own, fetched when the function browser opens. */
export async function loadCatalogue(): Promise<Catalogue> {
  const { default: entries } = await import(
    /* webpackChunkName: "catalogue" */ "../../functions/catalogue.json"
  );
  return entries as unknown as Catalogue;
}
