// Made by `npm run generate` from the definitions in this folder. Do not edit.
import type { CustomFunction } from "./definition";
import { definition as cumulative } from "./measures/cumulative";
import { definition as discountfactors } from "./measures/discountfactors";
import { definition as exclusioncost } from "./measures/exclusioncost";
import { definition as irr } from "./measures/irr";
import { definition as mirr } from "./measures/mirr";
import { definition as npv } from "./measures/npv";
import { definition as payback } from "./measures/payback";
import { definition as xirr } from "./measures/xirr";
import { definition as xnpv } from "./measures/xnpv";

export const registry: readonly CustomFunction[] = [
  cumulative,
  discountfactors,
  exclusioncost,
  irr,
  mirr,
  npv,
  payback,
  xirr,
  xnpv,
];
