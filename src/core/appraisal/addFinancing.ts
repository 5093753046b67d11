import type { Arithmetic } from "../arithmetic";
import type { Appraisal, Financing } from "../model";
import type { ActorAccount } from "./account";
import type { Accounts } from "./accounts";

/**
 * Enters the financing rows: money from a financier to those who pay, in the years and proportions of
 * the costs. A share is of each year's costs; kronor are spread over years and payers by the
 * undiscounted costs of all years.
 */
export function addFinancing<N>(
  arithmetic: Arithmetic<N>,
  appraisal: Appraisal,
  accounts: Accounts<N>,
): void {
  for (const row of appraisal.financing) {
    const payers = accounts.all.filter(({ actor }) =>
      row.payer ? actor === row.payer : actor !== row.financier,
    );
    const part = financedPart(arithmetic, row, payers);
    if (part === undefined) continue;
    const financier = accounts.of(row.financier);
    for (const payer of payers) move(arithmetic, payer, financier, part);
  }
}

/** The part of every krona of cost that the row pays; none where there is nothing to pay. */
function financedPart<N>(
  { of, zero, add, divide, sign }: Arithmetic<N>,
  { amount }: Financing,
  payers: readonly ActorAccount<N>[],
): N | undefined {
  if ("share" in amount) return of(amount.share);
  const total = payers.flatMap(({ grossCosts }) => grossCosts).reduce(add, zero);
  return sign(total) > 0 ? divide(of(amount.kronor), total) : undefined;
}

function move<N>(
  { multiply, negate, rows, settle, zero }: Arithmetic<N>,
  payer: ActorAccount<N>,
  financier: ActorAccount<N>,
  part: N,
): void {
  payer.grossCosts.forEach((cost, year) => {
    if (cost === zero) return;
    const moved = settle(multiply(cost, part));
    rows.enterAt(payer.costs, year, negate(moved));
    rows.enterAt(payer.received, year, moved);
    rows.enterAt(financier.costs, year, moved);
  });
}
