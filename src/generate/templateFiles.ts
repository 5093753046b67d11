import type { Language } from "../core/text";
import { plainDetails, type AddInReference } from "../workbook/fileDetails";
import type { Edition } from "../workbook/plan/edition";
import { templates } from "../workbook/plan/templates";
import { templatePlan } from "../workbook/plan/templates/templatePlan";
import { planToXlsx } from "../workbook/xlsx";

/** A workbook to hand out, by its path in the repository. */
export interface TemplateFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

const withoutAddIn: Readonly<Record<Language, string>> = {
  sv: "-utan-tillagg",
  en: "-without-add-in",
};

/** Every template in both languages and both editions. The same sources give the same bytes. */
export async function templateFiles(addIn: AddInReference): Promise<readonly TemplateFile[]> {
  const files: TemplateFile[] = [];
  for (const template of templates)
    for (const language of ["sv", "en"] as const) {
      const plan = templatePlan(template, language);
      for (const edition of ["addIn", "plain"] as const) {
        const path = pathOf(template.file[language], language, edition);
        files.push({ path, bytes: await planToXlsx(plan, edition, { ...plainDetails, addIn }) });
      }
    }
  return files;
}

function pathOf(name: string, language: Language, edition: Edition): string {
  const suffix = edition === "plain" ? withoutAddIn[language] : "";
  return `templates/${language}/${name}${suffix}.xlsx`;
}
