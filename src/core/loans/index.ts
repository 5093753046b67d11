export { capitalCharge, type ChargeKind, type ChargeYear } from "./capitalCharge";
export { loanPlan, type LoanKind, type LoanYear } from "./loanPlan";
