import type { Language } from "../core/text";
import { catalogue, type CatalogueEntry } from "./catalogueFile";
import type { GeneratedFile } from "./generatedFile";

/** functions.json and functions-sv.json: what Excel reads about the functions, one file a language. */
export function metadataFiles(): readonly GeneratedFile[] {
  return [
    { path: "src/functions/functions.json", content: metadata("en") },
    { path: "src/functions/functions-sv.json", content: metadata("sv") },
  ];
}

function metadata(language: Language): string {
  const functions = catalogue().map((entry) => describe(entry, language));
  return `${JSON.stringify({ functions }, null, 2)}\n`;
}

function describe(entry: CatalogueEntry, language: Language): object {
  return {
    id: entry.id,
    name: entry.id,
    description: entry.summary[language],
    parameters: entry.parameters.map((parameter) => ({
      name: parameter.name[language],
      description: parameter.description[language],
      type: parameter.cell.type,
      dimensionality: parameter.cell.dimensionality,
      ...(parameter.optional ? { optional: true } : {}),
    })),
    result: { dimensionality: entry.result.spills ? "matrix" : "scalar" },
    ...optionsOf(entry),
  };
}

function optionsOf({ parameters, cancelable }: CatalogueEntry): object {
  const options = {
    ...(cancelable ? { cancelable: true } : {}),
    ...(parameters.some(({ cell }) => cell.errors) ? { allowErrorForDataTypeAny: true } : {}),
  };
  return Object.keys(options).length > 0 ? { options } : {};
}
