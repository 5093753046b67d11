import type { ChargeKind, LoanKind } from "../../core/loans";
import type { Parameter } from "../definition";
import { choice } from "./choice";
import { wordMessages } from "./wordMessages";

const named = { key: "kind", name: { sv: "typ", en: "kind" } } as const;

/** How a loan is repaid. */
export function loanKind(): Parameter<LoanKind> {
  return choice<LoanKind>({
    ...named,
    kind: "loanKind",
    words: {
      annuity: "annuity",
      annuitet: "annuity",
      straight: "straight",
      rak: "straight",
      "interest-only": "interestOnly",
      amorteringsfri: "interestOnly",
    },
    unknown: wordMessages.unknownLoan,
  });
}

/** How a capital charge is spread. */
export function chargeKind(): Parameter<ChargeKind> {
  return choice<ChargeKind>({
    ...named,
    kind: "chargeKind",
    words: { straight: "straight", rak: "straight", annuity: "annuity", annuitet: "annuity" },
    unknown: wordMessages.unknownCharge,
  });
}
