import { helpById } from "../functions/help.generated";
import { parameterDescription } from "../functions/parameters/descriptions";
import { registry } from "../functions/registry.generated";
import type { CustomFunction, FunctionHelp } from "../functions/definition";
import type { GeneratedFile } from "./generatedFile";

/** What the pane's function browser knows of one function. */
export type CatalogueEntry = Omit<CustomFunction, "parameters" | "evaluateCells"> &
  Omit<FunctionHelp, "parameters"> & { readonly parameters: readonly CatalogueParameter[] };

type CatalogueParameter = Pick<
  CustomFunction["parameters"][number],
  "key" | "name" | "kind" | "optional" | "cell"
> & { readonly description: ReturnType<typeof parameterDescription> };

/** The catalogue as data, one function a line: the pane reads it and imports no function's code. */
export function catalogueFile(): GeneratedFile {
  const lines = catalogue().map((entry) => JSON.stringify(entry));
  return { path: "src/functions/catalogue.json", content: `[\n${lines.join(",\n")}\n]\n` };
}

/** Every function with its help, in the order of the registry. */
export function catalogue(): readonly CatalogueEntry[] {
  return registry.map(({ id, group, result, cancelable, parameters }) => {
    const help = helpOf(id);
    return {
      id,
      group,
      result,
      ...(cancelable ? { cancelable } : {}),
      ...help,
      parameters: parameters.map((parameter) => ({
        key: parameter.key,
        name: parameter.name,
        kind: parameter.kind,
        optional: parameter.optional,
        cell: parameter.cell,
        description: parameterDescription(parameter, help),
      })),
    };
  });
}

function helpOf(id: string): FunctionHelp {
  const help = helpById[id];
  if (!help) throw new Error(`${id}: the file's name and the id differ`);
  return help;
}
