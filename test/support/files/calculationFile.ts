import {
  FORMAT_VERSION,
  readAppraisal,
  writeAppraisal,
  type Tables,
} from "../../../src/core/model";
import type { Language } from "../../../src/core/text";
import { appraisalNames, tableIds } from "../../../src/workbook/plan/appraisalSheets";
import { tableSheet } from "../../../src/workbook/plan/appraisalSheets/tableSheet";
import type { Edition } from "../../../src/workbook/plan/edition";
import { plainDetails, planToXlsx } from "../../../src/workbook/xlsx";

export interface CalculationFileOptions {
  readonly language?: Language;
  readonly edition?: Edition;
  readonly remembered?: Readonly<Record<string, string>>;
}

/** The five tables of a calculation as a file. */
export function calculationFile(
  tables: Tables,
  { language = "sv", edition = "plain", remembered = {} }: CalculationFileOptions = {},
): Promise<Uint8Array> {
  const { appraisal, problems } = readAppraisal(tables);
  if (!appraisal) throw new Error(JSON.stringify(problems));
  const names = appraisalNames(language);
  const written = writeAppraisal(appraisal, language);
  return planToXlsx(
    {
      sheets: tableIds.map((id) => tableSheet(id, written, names, language)),
      shown: names.sheets.assumptions,
      formatVersion: FORMAT_VERSION,
      language,
    },
    edition,
    { ...plainDetails, remembered },
  );
}
