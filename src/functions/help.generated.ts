// Made by `npm run generate` from the definitions in this folder. Do not edit.
import type { FunctionHelp } from "./definition";
import { help as discountfactors } from "./measures/discountfactors";
import { help as exclusioncost } from "./measures/exclusioncost";
import { help as irr } from "./measures/irr";
import { help as npv } from "./measures/npv";
import { help as payback } from "./measures/payback";

export const helpById: Readonly<Record<string, FunctionHelp>> = {
  DISCOUNTFACTORS: discountfactors,
  EXCLUSIONCOST: exclusioncost,
  IRR: irr,
  NPV: npv,
  PAYBACK: payback,
};
