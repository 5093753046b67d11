import type { Outcome } from "../../outcome";
import type { CalculationMode } from "../../whatIf/savedRun";
import { attempt } from "../attempt";

type ExcelMode = "Automatic" | "AutomaticExceptTables" | "Manual";

const modes: Readonly<Record<CalculationMode, ExcelMode>> = {
  automatic: "Automatic",
  automaticExceptTables: "AutomaticExceptTables",
  manual: "Manual",
};

export function calculationMode(): Promise<Outcome<CalculationMode>> {
  return attempt<CalculationMode>(async (context) => {
    const { application } = context.workbook;
    application.load("calculationMode");
    await context.sync();
    const mode = application.calculationMode;
    if (mode === modes.manual) return { ok: true, value: "manual" };
    const isPartly = mode === modes.automaticExceptTables;
    return { ok: true, value: isPartly ? "automaticExceptTables" : "automatic" };
  });
}

export function setCalculation(mode: CalculationMode): Promise<Outcome<true>> {
  return attempt(async (context) => {
    context.workbook.application.calculationMode = modes[mode];
    await context.sync();
    return { ok: true, value: true };
  });
}
