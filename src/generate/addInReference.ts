import { parseArgs } from "node:util";
import type { AddInReference } from "../workbook/fileDetails";
import { buildOptions } from "./buildOptions";

/** How the add-in is known to Excel: the manifest's id and version, and the options that say otherwise. */
export function addInReference(manifest: string, args: readonly string[]): AddInReference {
  const { values } = parseArgs({
    args: [...args],
    options: {
      id: { type: "string" },
      "store-type": { type: "string", default: "EXCatalog" },
      catalog: { type: "string" },
      check: { type: "boolean" },
    },
  });
  const { id, storeType } = buildOptions([
    "--store-type",
    values["store-type"],
    ...(values.id === undefined ? [] : ["--id", values.id]),
  ]);
  const version = /<Version>([^<]+)<\/Version>/.exec(manifest)?.[1] ?? "";
  return {
    id: id ?? /<Id>([^<]+)<\/Id>/.exec(manifest)?.[1] ?? "",
    version: fourNumbers(version),
    storeType,
    ...(values.catalog !== undefined && { catalog: values.catalog }),
  };
}

function fourNumbers(version: string): string {
  return [...version.split("."), "0", "0", "0"].slice(0, 4).join(".");
}
