// Made by `npm run generate` from the definitions in this folder. Do not edit.
import type { FunctionHelp } from "./definition";
import { help as cumulative } from "./measures/cumulative";
import { help as discountfactors } from "./measures/discountfactors";
import { help as exclusioncost } from "./measures/exclusioncost";
import { help as irr } from "./measures/irr";
import { help as mirr } from "./measures/mirr";
import { help as npv } from "./measures/npv";
import { help as payback } from "./measures/payback";
import { help as xirr } from "./measures/xirr";
import { help as xnpv } from "./measures/xnpv";

export const helpById: Readonly<Record<string, FunctionHelp>> = {
  CUMULATIVE: cumulative,
  DISCOUNTFACTORS: discountfactors,
  EXCLUSIONCOST: exclusioncost,
  IRR: irr,
  MIRR: mirr,
  NPV: npv,
  PAYBACK: payback,
  XIRR: xirr,
  XNPV: xnpv,
};
