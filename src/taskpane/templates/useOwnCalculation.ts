import { useCallback } from "react";
import { readAppraisal, type Appraisal } from "../../core/model";
import { problemSentence } from "../../core/appraisal/tables/problemTable";
import type { Text } from "../../core/text";
import { readAppraisalTables } from "../../workbook/appraisal/readAppraisalTables";
import { useServices } from "../services/ServicesContext";
import { templatesText } from "../text/templatesText";

/** The calculation in the workbook as it stands, or why there is none. */
export type OwnCalculation =
  { readonly ok: true; readonly appraisal: Appraisal } | { readonly ok: false; readonly why: Text };

/** Reads the workbook's calculation, changes made by hand included. */
export function useOwnCalculation(): () => Promise<OwnCalculation> {
  const { workbook } = useServices();
  return useCallback(async () => {
    const read = await readAppraisalTables(workbook);
    if (!read.ok) return { ok: false, why: read.problem.text };
    const { appraisal, problems } = readAppraisal(read.value);
    if (appraisal) return { ok: true, appraisal };
    const errors = problems.filter(({ severity }) => severity === "error");
    const [first] = errors;
    const said = first ? problemSentence(first) : { sv: "", en: "" };
    return { ok: false, why: templatesText.hasErrors(errors.length, said.sv, said.en) };
  }, [workbook]);
}
