export { benefitCostRatio, netPresentValueRatio } from "./benefitCostRatio";
export { cumulativeFlows } from "./cumulativeFlows";
export { equivalentAnnualAmount } from "./equivalentAnnualAmount";
export { hump, type Hump } from "./hump";
export { internalRate, nearestRate } from "./internalRate";
export { HIGHEST_RATE, internalRates, LOWEST_RATE, ratesOrNone } from "./internalRates";
export { measureMessages } from "./messages";
export { modifiedInternalRate } from "./modifiedInternalRate";
export { payback, type PaybackRule } from "./payback";
