// Made by `npm run generate` from the definitions in this folder. Do not edit.
import type { CustomFunction } from "./definition";
import { definition as discountfactors } from "./measures/discountfactors";
import { definition as exclusioncost } from "./measures/exclusioncost";
import { definition as irr } from "./measures/irr";
import { definition as npv } from "./measures/npv";
import { definition as payback } from "./measures/payback";

export const registry: readonly CustomFunction[] = [
  discountfactors,
  exclusioncost,
  irr,
  npv,
  payback,
];
