import { appraise, contextOf, measures, type MeasureId } from "../../core/appraisal";
import { NotAvailableError } from "../../core/errors";
import type { Appraisal } from "../../core/model";

/** What a list says of one calculation, at the calculation's own horizon. Absent where there is no answer. */
export interface Figures {
  readonly horizon: number;
  readonly participants: number | undefined;
  readonly costs: number | undefined;
  readonly netPresentValue: number | undefined;
  readonly perKrona: number | undefined;
  readonly society: number | undefined;
  readonly cash: number | undefined;
  readonly hump: number | undefined;
  readonly payback: number | undefined;
  readonly coFinancing: number | undefined;
}

export function figuresOf(appraisal: Appraisal): Figures {
  const { horizon } = appraisal;
  const calculation = appraise(appraisal);
  const take = (measure: MeasureId, perspective = "kommun"): number | undefined => {
    try {
      const taken = measures[measure].take(contextOf(calculation, perspective, horizon));
      return typeof taken === "number" ? taken : undefined;
    } catch (error) {
      if (error instanceof NotAvailableError) return undefined;
      throw error;
    }
  };
  return {
    horizon,
    participants: take("participants"),
    costs: take("costs"),
    netPresentValue: take("netPresentValue"),
    perKrona: take("netPresentValueRatio"),
    society: take("netPresentValue", "samhälle"),
    cash: take("cashPresentValue"),
    hump: take("hump"),
    payback: take("payback"),
    coFinancing: take("coFinancing"),
  };
}
