export { describeValue } from "./describeValue";
export { InputError } from "./inputError";
export { ifThere, isMissing, Missing, orThrow } from "./missing";
export { NotAvailableError } from "./notAvailableError";
