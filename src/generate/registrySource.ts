import type { FunctionFile } from "./functionFiles";
import type { GeneratedFile } from "./generatedFile";

const notice = "// Made by `npm run generate` from the definitions in this folder. Do not edit.\n";

/** The list of every definition, for registration; it brings no help texts into the functions bundle. */
export function registrySource(files: readonly FunctionFile[]): GeneratedFile {
  const imports = files.map(
    ({ folder, name }) => `import { definition as ${name} } from "./${folder}/${name}";`,
  );
  const names = files.map(({ name }) => `  ${name},`);
  const content = [
    notice + 'import type { CustomFunction } from "./definition";',
    ...imports,
    "",
    "export const registry: readonly CustomFunction[] = [",
    ...names,
    "];",
    "",
  ].join("\n");
  return { path: "src/functions/registry.generated.ts", content };
}

/** The list of every help text, by function id. */
export function helpSource(files: readonly FunctionFile[]): GeneratedFile {
  const imports = files.map(
    ({ folder, name }) => `import { help as ${name} } from "./${folder}/${name}";`,
  );
  const entries = files.map(({ name }) => `  ${name.toUpperCase()}: ${name},`);
  const content = [
    notice + 'import type { FunctionHelp } from "./definition";',
    ...imports,
    "",
    "export const helpById: Readonly<Record<string, FunctionHelp>> = {",
    ...entries,
    "};",
    "",
  ].join("\n");
  return { path: "src/functions/help.generated.ts", content };
}
