export { discountRate } from "./discountRate";
export { flows } from "./flows";
export { guess } from "./guess";
export { paybackRule, timeUnit } from "./paybackWords";
export { quantity } from "./quantity";
export { timing } from "./timing";
export { yearsGiven } from "./yearsGiven";
