export { internalRate } from "./internalRate";
export { internalRates } from "./internalRates";
export { payback, type PaybackRule } from "./payback";
