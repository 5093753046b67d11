import { useState } from "react";
import { appraise, cashFlowTable, summaryTable } from "../../../core/appraisal";
import type { Appraisal, Tables } from "../../../core/model";
import type { Language, Text } from "../../../core/text";
import { tornado, tornadoTable } from "../../../core/uncertainty";
import {
  distributionTable,
  driversTable,
  riskTable,
  type Simulation,
} from "../../../core/uncertainty/simulation";
import { runSimulation } from "../../../simulation";
import { appraisalTableNames } from "../../../workbook/appraisal/appraisalTableNames";
import { appraisalNames } from "../../../workbook/plan/appraisalSheets";
import { freeSheetName } from "../../../workbook/plan/freeSheetName";
import { riskSheets, riskSheetTexts, type RiskSheetInput } from "../../../workbook/plan/riskSheets";
import type { NamesInUse } from "../../../workbook/port";
import { capital } from "../../figures/capital";
import { useLanguage } from "../../language/LanguageContext";
import { useServices } from "../../services/ServicesContext";
import { attemptTo } from "./attemptTo";
import { followedText, measureNamed, type AskedFully } from "./choices";
import type { TypedDraws } from "./DrawSettings";
import { errorText } from "./errorText";

export type Writing =
  | { readonly kind: "idle" }
  | { readonly kind: "writing" }
  | { readonly kind: "written"; readonly sheets: readonly string[] }
  | { readonly kind: "failed"; readonly why: string };

export interface WritingControl {
  readonly writing: Writing;
  readonly write: (question: WrittenQuestion) => Promise<void>;
}

/** What is written: the calculation as it stands, and what is asked of it. */
export interface WrittenQuestion {
  readonly tables: Tables;
  readonly appraisal: Appraisal;
  readonly asked: AskedFully;
  readonly draws: TypedDraws;
}

/** Adds the sheets with live functions, under names that are free. */
export function useWriting(): WritingControl {
  const { workbook } = useServices();
  const { language } = useLanguage();
  const [writing, setWriting] = useState<Writing>({ kind: "idle" });
  const failed = (why: Text): void => {
    setWriting({ kind: "failed", why: why[language] });
  };
  const write = async (question: WrittenQuestion): Promise<void> => {
    setWriting({ kind: "writing" });
    const inUse = await workbook.namesInUse();
    if (!inUse.ok) {
      failed(inUse.problem.text);
      return;
    }
    try {
      const { tables, asked, draws } = question;
      const simulation = await runSimulation({ tables, options: { ...asked, ...draws } });
      const sheets = riskSheets(inputOf(question, simulation, inUse.value, language));
      const watch = { progress: () => undefined, isCancelled: () => false };
      const added = await workbook.addSheets(sheets, watch);
      if (added.ok) setWriting({ kind: "written", sheets: sheets.sheets.map(({ name }) => name) });
      else failed(added.problem.text);
    } catch (error) {
      setWriting({ kind: "failed", why: errorText(error, language) });
    }
  };
  return { writing, write };
}

function inputOf(
  { appraisal, asked, draws }: WrittenQuestion,
  simulation: Simulation,
  { sheets, tables }: NamesInUse,
  language: Language,
): RiskSheetInput {
  const { names } = riskSheetTexts;
  const tornadoed = attemptTo(() => tornadoTable(tornado(appraisal, asked, "exact")));
  const spread = attemptTo(() => distributionTable(simulation));
  const drivers = attemptTo(() => driversTable(simulation));
  const calculation = appraise(appraisal);
  return {
    ...asked,
    ...draws,
    tables: appraisalTableNames(tables)[0] ?? appraisalNames(language).tables,
    followed: capital(followedText(asked, appraisal, language)),
    unit: measureNamed(asked.measure).unit,
    horizons: simulation.chanceOfPayback.length,
    tornado: "value" in tornadoed ? tornadoed.value : undefined,
    risk: riskTable(simulation, appraisal),
    distribution: "value" in spread ? spread.value : undefined,
    drivers: "value" in drivers ? drivers.value : undefined,
    runs: {
      summary: summaryTable(calculation),
      costs: {
        kommun: cashFlowTable(calculation, "kommun", "costs"),
        samhälle: cashFlowTable(calculation, "samhälle", "costs"),
      },
    },
    names: {
      sensitivity: freeSheetName(names.sensitivity[language], sheets),
      risk: freeSheetName(names.risk[language], sheets),
      runs: freeSheetName(names.runs[language], sheets),
    },
    language,
  };
}
