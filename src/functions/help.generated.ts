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
import { help as avoided } from "./effects/avoided";
import { help as cashable } from "./effects/cashable";
import { help as costpereffectiveness } from "./effects/costpereffectiveness";
import { help as did } from "./effects/did";
import { help as effectflow } from "./effects/effectflow";
import { help as effectiveness } from "./effects/effectiveness";
import { help as haircut } from "./effects/haircut";
import { help as potential } from "./effects/potential";
import { help as riskdiff } from "./effects/riskdiff";
import { help as sroi } from "./effects/sroi";
import { help as volume } from "./effects/volume";
import { help as actors } from "./appraisal/actors";
import { help as breakeven } from "./appraisal/breakeven";
import { help as budget } from "./appraisal/budget";
import { help as cashflow } from "./appraisal/cashflow";
import { help as checkmodel } from "./appraisal/checkmodel";
import { help as fivequestions } from "./appraisal/fivequestions";
import { help as keyfigure } from "./appraisal/keyfigure";
import { help as summary } from "./appraisal/summary";
import { help as verdict } from "./appraisal/verdict";
import { help as distribution } from "./risk/distribution";
import { help as drivers } from "./risk/drivers";
import { help as montecarlo } from "./risk/montecarlo";
import { help as sensitivity } from "./risk/sensitivity";
import { help as tornado } from "./risk/tornado";
import { help as twoway } from "./risk/twoway";

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
  AVOIDED: avoided,
  CASHABLE: cashable,
  COSTPEREFFECTIVENESS: costpereffectiveness,
  DID: did,
  EFFECTFLOW: effectflow,
  EFFECTIVENESS: effectiveness,
  HAIRCUT: haircut,
  POTENTIAL: potential,
  RISKDIFF: riskdiff,
  SROI: sroi,
  VOLUME: volume,
  ACTORS: actors,
  BREAKEVEN: breakeven,
  BUDGET: budget,
  CASHFLOW: cashflow,
  CHECKMODEL: checkmodel,
  FIVEQUESTIONS: fivequestions,
  KEYFIGURE: keyfigure,
  SUMMARY: summary,
  VERDICT: verdict,
  DISTRIBUTION: distribution,
  DRIVERS: drivers,
  MONTECARLO: montecarlo,
  SENSITIVITY: sensitivity,
  TORNADO: tornado,
  TWOWAY: twoway,
};
