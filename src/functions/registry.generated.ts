// Made by `npm run generate` from the definitions in this folder. Do not edit.
import type { CustomFunction } from "./definition";
import { definition as bcr } from "./measures/bcr";
import { definition as capitalcharge } from "./measures/capitalcharge";
import { definition as cumulative } from "./measures/cumulative";
import { definition as discountfactor } from "./measures/discountfactor";
import { definition as discountfactors } from "./measures/discountfactors";
import { definition as eac } from "./measures/eac";
import { definition as exclusioncost } from "./measures/exclusioncost";
import { definition as hump } from "./measures/hump";
import { definition as irr } from "./measures/irr";
import { definition as irrall } from "./measures/irrall";
import { definition as loanplan } from "./measures/loanplan";
import { definition as mirr } from "./measures/mirr";
import { definition as nnk } from "./measures/nnk";
import { definition as npv } from "./measures/npv";
import { definition as payback } from "./measures/payback";
import { definition as presentvalue } from "./measures/presentvalue";
import { definition as xirr } from "./measures/xirr";
import { definition as xnpv } from "./measures/xnpv";
import { definition as ratebands } from "./prices/ratebands";
import { definition as realrate } from "./prices/realrate";
import { definition as reference } from "./prices/reference";
import { definition as references } from "./prices/references";
import { definition as reprice } from "./prices/reprice";
import { definition as tonominal } from "./prices/tonominal";
import { definition as avoided } from "./effects/avoided";
import { definition as cashable } from "./effects/cashable";
import { definition as costpereffectiveness } from "./effects/costpereffectiveness";
import { definition as did } from "./effects/did";
import { definition as effectflow } from "./effects/effectflow";
import { definition as effectiveness } from "./effects/effectiveness";
import { definition as haircut } from "./effects/haircut";
import { definition as potential } from "./effects/potential";
import { definition as riskdiff } from "./effects/riskdiff";
import { definition as sroi } from "./effects/sroi";
import { definition as volume } from "./effects/volume";
import { definition as actors } from "./appraisal/actors";
import { definition as breakeven } from "./appraisal/breakeven";
import { definition as budget } from "./appraisal/budget";
import { definition as cashflow } from "./appraisal/cashflow";
import { definition as checkmodel } from "./appraisal/checkmodel";
import { definition as fivequestions } from "./appraisal/fivequestions";
import { definition as keyfigure } from "./appraisal/keyfigure";
import { definition as summary } from "./appraisal/summary";
import { definition as verdict } from "./appraisal/verdict";
import { definition as distribution } from "./risk/distribution";
import { definition as drivers } from "./risk/drivers";
import { definition as montecarlo } from "./risk/montecarlo";
import { definition as sensitivity } from "./risk/sensitivity";
import { definition as tornado } from "./risk/tornado";
import { definition as twoway } from "./risk/twoway";

export const registry: readonly CustomFunction[] = [
  bcr,
  capitalcharge,
  cumulative,
  discountfactor,
  discountfactors,
  eac,
  exclusioncost,
  hump,
  irr,
  irrall,
  loanplan,
  mirr,
  nnk,
  npv,
  payback,
  presentvalue,
  xirr,
  xnpv,
  ratebands,
  realrate,
  reference,
  references,
  reprice,
  tonominal,
  avoided,
  cashable,
  costpereffectiveness,
  did,
  effectflow,
  effectiveness,
  haircut,
  potential,
  riskdiff,
  sroi,
  volume,
  actors,
  breakeven,
  budget,
  cashflow,
  checkmodel,
  fivequestions,
  keyfigure,
  summary,
  verdict,
  distribution,
  drivers,
  montecarlo,
  sensitivity,
  tornado,
  twoway,
];
