export { describeValue } from "./describeValue";
export { InputError } from "./inputError";
export { ifThere, Missing, orThrow } from "./missing";
export { NotAvailableError } from "./notAvailableError";
