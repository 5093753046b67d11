export { exclusionCost, type ExclusionCost } from "./exclusionCost";
