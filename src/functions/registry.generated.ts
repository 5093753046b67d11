// Made by `npm run generate` from the definitions in this folder. Do not edit.
import type { CustomFunction } from "./definition";
import { definition as npv } from "./measures/npv";

export const registry: readonly CustomFunction[] = [
  npv,
];
