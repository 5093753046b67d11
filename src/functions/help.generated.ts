// Made by `npm run generate` from the definitions in this folder. Do not edit.
import type { FunctionHelp } from "./definition";
import { help as bcr } from "./measures/bcr";
import { help as capitalcharge } from "./measures/capitalcharge";
import { help as cumulative } from "./measures/cumulative";
import { help as discountfactor } from "./measures/discountfactor";
import { help as discountfactors } from "./measures/discountfactors";
import { help as eac } from "./measures/eac";
import { help as exclusioncost } from "./measures/exclusioncost";
import { help as hump } from "./measures/hump";
import { help as irr } from "./measures/irr";
import { help as irrall } from "./measures/irrall";
import { help as loanplan } from "./measures/loanplan";
import { help as mirr } from "./measures/mirr";
import { help as nnk } from "./measures/nnk";
import { help as npv } from "./measures/npv";
import { help as payback } from "./measures/payback";
import { help as presentvalue } from "./measures/presentvalue";
import { help as xirr } from "./measures/xirr";
import { help as xnpv } from "./measures/xnpv";
import { help as ratebands } from "./prices/ratebands";
import { help as realrate } from "./prices/realrate";
import { help as reference } from "./prices/reference";
import { help as references } from "./prices/references";
import { help as reprice } from "./prices/reprice";
import { help as tonominal } from "./prices/tonominal";

export const helpById: Readonly<Record<string, FunctionHelp>> = {
  BCR: bcr,
  CAPITALCHARGE: capitalcharge,
  CUMULATIVE: cumulative,
  DISCOUNTFACTOR: discountfactor,
  DISCOUNTFACTORS: discountfactors,
  EAC: eac,
  EXCLUSIONCOST: exclusioncost,
  HUMP: hump,
  IRR: irr,
  IRRALL: irrall,
  LOANPLAN: loanplan,
  MIRR: mirr,
  NNK: nnk,
  NPV: npv,
  PAYBACK: payback,
  PRESENTVALUE: presentvalue,
  XIRR: xirr,
  XNPV: xnpv,
  RATEBANDS: ratebands,
  REALRATE: realrate,
  REFERENCE: reference,
  REFERENCES: references,
  REPRICE: reprice,
  TONOMINAL: tonominal,
};
