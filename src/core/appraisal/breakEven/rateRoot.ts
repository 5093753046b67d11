import { NotAvailableError } from "../../errors";
import { internalRates } from "../../measures";
import type { Money } from "../../units";
import type { Question } from "./outcome";
import { buildLedger } from "../ledger";
import { viewOf } from "../view";
import { decimalArithmetic } from "../../arithmetic";

/**
 * The flat discount rate at which NPV is 0, nearest the present one. Timing start, mid and end scale
 * every year alike, so their rates are those of the flows. With half the flow of year t stands t − ½
 * years off: in x = (1+r)^½ it is a flow of year 2t − 1.
 */
export function rateRoot({ appraisal, input, perspective, horizon }: Question): number | undefined {
  // In decimal, where transfers sum to 0: what float64 leaves of them would have rates of its own.
  const { net } = viewOf(buildLedger(appraisal, decimalArithmetic), perspective);
  const flows = net.slice(0, horizon + 1).map((flow) => decimalArithmetic.toNumber(flow));
  const half = appraisal.discounting.timing === "half";
  const rates = half
    ? ratesOf(spreadOut(flows)).map((rate) => (1 + rate) * (1 + rate) - 1)
    : ratesOf(flows);
  const present = input.value(appraisal);
  return rates
    .filter((rate) => rate > -1 && rate < 1)
    .reduce<number | undefined>(
      (nearest, rate) =>
        nearest === undefined || Math.abs(rate - present) < Math.abs(nearest - present)
          ? rate
          : nearest,
      undefined,
    );
}

function spreadOut(flows: readonly number[]): readonly number[] {
  return flows.flatMap((flow, year) => (year === 0 ? [flow] : year === 1 ? [flow] : [0, flow]));
}

function ratesOf(flows: readonly number[]): readonly number[] {
  try {
    return internalRates(flows as readonly Money[]);
  } catch (error) {
    if (error instanceof NotAvailableError) return [];
    throw error;
  }
}
