export { indexInYear, type IndexNumber } from "./indexInYear";
export { nominalAmount } from "./nominalAmount";
export { firstYearOf, lastYearOf, type PriceIndex } from "./priceIndex";
export { realRate } from "./realRate";
export { reprice } from "./reprice";
