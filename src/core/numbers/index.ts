export { compensatedDot } from "./compensatedDot";
export { compensatedHorner } from "./compensatedHorner";
export { compensatedSum } from "./compensatedSum";
export { roundHalfAway } from "./roundHalfAway";
export {
  addPairs,
  dividePairs,
  exactProduct,
  exactSum,
  multiplyPairs,
  type DoubleDouble,
} from "./doubleDouble";
export { exponential, logarithm, power } from "./exponential";
export { quickExponential } from "./quickExponential";
