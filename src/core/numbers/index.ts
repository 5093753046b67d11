export { compensatedDot } from "./compensatedDot";
export {
  addPairs,
  dividePairs,
  exactProduct,
  exactSum,
  multiplyPairs,
  type DoubleDouble,
} from "./doubleDouble";
