import { tableNames } from "../../core/model/schema/tableColumns";
import { appraisalNames, tableIds, type AppraisalNames } from "../plan/appraisalSheets";

type TableNames = AppraisalNames["tables"];

/** The tables' names of every appraisal that a workbook holds, the first one first; Swedish and English alike. */
export function appraisalTableNames(tables: readonly string[]): readonly TableNames[] {
  const has = (wanted: string): boolean =>
    tables.some((name) => name.toLocaleLowerCase("sv") === wanted.toLocaleLowerCase("sv"));
  return (["sv", "en"] as const).flatMap((language) => {
    const first = tableNames.assumptions[language];
    const numbers = tables
      .filter((name) => name.toLocaleLowerCase("sv").startsWith(first.toLocaleLowerCase("sv")))
      .map((name) => name.slice(first.length))
      .filter((suffix) => /^([2-9]|[1-9]\d+)?$/.test(suffix))
      .map((suffix) => (suffix === "" ? 1 : Number(suffix)));
    return numbers
      .sort((one, other) => one - other)
      .map((number) => appraisalNames(language, number).tables)
      .filter((names) => tableIds.some((id) => has(names[id])));
  });
}
