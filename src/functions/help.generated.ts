// Made by `npm run generate` from the definitions in this folder. Do not edit.
import type { FunctionHelp } from "./definition";
import { help as npv } from "./measures/npv";

export const helpById: Readonly<Record<string, FunctionHelp>> = {
  NPV: npv,
};
