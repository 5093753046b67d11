import type { Language } from "../core/text";
import { helpById } from "../functions/help.generated";
import { parameterDescription } from "../functions/parameters/descriptions";
import { registry } from "../functions/registry.generated";
import type { CustomFunction, FunctionHelp } from "../functions/definition";
import type { GeneratedFile } from "./generatedFile";

/** functions.json and functions-sv.json: what Excel reads about the functions, one file a language. */
export function metadataFiles(): readonly GeneratedFile[] {
  return [
    { path: "src/functions/functions.json", content: metadata("en") },
    { path: "src/functions/functions-sv.json", content: metadata("sv") },
  ];
}

function metadata(language: Language): string {
  const functions = registry.map((custom) => describe(custom, helpOf(custom), language));
  return `${JSON.stringify({ functions }, null, 2)}\n`;
}

function helpOf(custom: CustomFunction): FunctionHelp {
  const help = helpById[custom.id];
  if (!help) throw new Error(`${custom.id}: the file's name and the id differ`);
  return help;
}

function describe(custom: CustomFunction, help: FunctionHelp, language: Language): object {
  return {
    id: custom.id,
    name: custom.id,
    description: help.summary[language],
    parameters: custom.parameters.map((parameter) => ({
      name: parameter.name[language],
      description: parameterDescription(parameter, help)[language],
      type: parameter.cell.type,
      dimensionality: parameter.cell.dimensionality,
      ...(parameter.optional ? { optional: true } : {}),
    })),
    result: { dimensionality: custom.result.spills ? "matrix" : "scalar" },
  };
}
