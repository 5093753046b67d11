import type { FunctionMetadata, FunctionParameter } from "../store/functionCall";
import { parseAddress } from "../store/address";
import { MACRO_NAMES } from "./macroNames";

const MAX_DESCRIPTION = 250;
const MAX_PARAMETER_NAME = 60;
const FUNCTION_KEYS = ["id", "name", "description", "helpUrl", "parameters", "result", "options"];
const PARAMETER_KEYS = ["name", "description", "type", "dimensionality", "optional", "repeating"];
const TYPES = ["number", "string", "boolean", "any"];
const DIMENSIONS = ["scalar", "matrix"];
const OPTIONS = [
  "cancelable",
  "requiresAddress",
  "allowErrorForDataTypeAny",
  "stream",
  "volatile",
  "requiresParameterAddresses",
];

/**
 * What Excel requires of a functions.json, and the house rules on top (ids of 3 to 30 of A–Z and 0–9). Excel drops a
 * function that breaks its rules without a word; the simulated host refuses the whole file and says why.
 */
export function metadataProblems(functions: readonly FunctionMetadata[]): string[] {
  const ids = functions.map(({ id }) => id);
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  return [
    ...twice.map((id) => `${id}: the id is there twice`),
    ...functions.flatMap((entry) => functionProblems(entry).map((why) => `${entry.id}: ${why}`)),
  ];
}

/** The functions of a functions.json; throws where it breaks the rules. */
export function readMetadata(file: { readonly functions: readonly unknown[] }): FunctionMetadata[] {
  const functions = file.functions as FunctionMetadata[];
  const problems = metadataProblems(functions);
  if (problems.length > 0)
    throw new Error(`The functions' metadata breaks Excel's rules:\n${problems.join("\n")}`);
  return functions;
}

function functionProblems(entry: FunctionMetadata): string[] {
  return [
    ...idProblems(entry.id),
    ...(entry.name === entry.id ? [] : ["name and id must be the same"]),
    ...descriptionProblems(entry.description),
    ...unknownKeys(entry, FUNCTION_KEYS),
    ...unknownKeys(entry.options ?? {}, OPTIONS),
    ...orderProblems(entry.parameters),
    ...entry.parameters.flatMap(parameterProblems),
  ];
}

/** An id must not read as anything else in a formula. */
export function idProblems(id: string): string[] {
  return [
    ...(/^[A-Z0-9]{3,30}$/.test(id) ? [] : ["an id is 3 to 30 of A–Z and 0–9"]),
    ...(/^[0-9]/.test(id) ? ["an id starts with a letter"] : []),
    ...(parseAddress(id) || /^R[0-9]*C[0-9]*$/.test(id) ? ["the id is a cell reference"] : []),
    ...(MACRO_NAMES.has(id) ? ["the id is an Excel 4 macro function"] : []),
  ];
}

function descriptionProblems(description: string | undefined): string[] {
  if (description === undefined || description.trim() === "") return ["a description is missing"];
  const length = description.length;
  return length > MAX_DESCRIPTION
    ? [`a description has ${String(length)} characters, ${String(MAX_DESCRIPTION)} at most`]
    : [];
}

function parameterProblems(parameter: FunctionParameter): string[] {
  const { name, type = "any", dimensionality = "scalar" } = parameter;
  return [
    ...(/^[\p{L}][\p{L}\p{N} _.-]*$/u.test(name) && name.length <= MAX_PARAMETER_NAME
      ? []
      : ["a name of letters and digits is needed"]),
    ...descriptionProblems(parameter.description),
    ...(TYPES.includes(type) ? [] : [`there is no type ${type}`]),
    ...(DIMENSIONS.includes(dimensionality)
      ? []
      : [`there is no dimensionality ${dimensionality}`]),
    ...unknownKeys(parameter, PARAMETER_KEYS),
  ].map((why) => `parameter ${name}: ${why}`);
}

function orderProblems(parameters: readonly FunctionParameter[]): string[] {
  const names = parameters.map(({ name }) => name);
  const firstOptional = parameters.findIndex(({ optional }) => optional === true);
  const requiredAfter = parameters.some(
    ({ optional, repeating }, index) =>
      firstOptional >= 0 && index > firstOptional && optional !== true && repeating !== true,
  );
  const earlyRepeat = parameters.slice(0, -1).some(({ repeating }) => repeating === true);
  return [
    ...(new Set(names).size === names.length ? [] : ["two parameters have the same name"]),
    ...(requiredAfter ? ["a required parameter stands after an optional one"] : []),
    ...(earlyRepeat ? ["only the last parameter may repeat"] : []),
  ];
}

function unknownKeys(entry: object, known: readonly string[]): string[] {
  return Object.keys(entry)
    .filter((key) => !known.includes(key))
    .map((key) => `${key} means nothing to Excel`);
}
