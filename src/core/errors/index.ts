export { describeValue } from "./describeValue";
export { InputError } from "./inputError";
export { NotAvailableError } from "./notAvailableError";
