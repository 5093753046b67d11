export { discountRate } from "./discountRate";
export { flows } from "./flows";
export { timing } from "./timing";
