export { compensatedDot } from "./compensatedDot";
export { compensatedHorner } from "./compensatedHorner";
export { roundHalfAway } from "./roundHalfAway";
export {
  addPairs,
  dividePairs,
  exactProduct,
  exactSum,
  multiplyPairs,
  type DoubleDouble,
} from "./doubleDouble";
