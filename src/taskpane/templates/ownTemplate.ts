import { writeAppraisal, type Appraisal } from "../../core/model";
import type { Language } from "../../core/text";
import { appraisalNames, appraisalSheets } from "../../workbook/plan/appraisalSheets";
import type { Edition } from "../../workbook/plan/edition";
import { lockPlan } from "../../workbook/template/lockPlan";
import { locksOf, type LockChoice } from "../../workbook/template/locksOf";
import { rememberLocks } from "../../workbook/template/rememberLocks";
import type { Logo } from "../../workbook/fileDetails";
import { fileName } from "./fileName";
import type { FileToSave } from "./useSaving";

/** What a department says of a template of its own. */
export interface OwnTemplate {
  readonly name: string;
  readonly organisation: string;
  readonly locks: LockChoice;
  readonly edition: Edition;
  readonly logo: Logo | undefined;
}

/** A calculation as a template: its name, locked values that the file remembers, and the department's logo. */
export function ownTemplate(
  appraisal: Appraisal,
  { name, organisation, locks: choice, edition, logo }: OwnTemplate,
  language: Language,
): FileToSave {
  const named = { ...appraisal, name };
  const names = appraisalNames(language);
  const tables = writeAppraisal(named, language);
  const locks = locksOf(tables, choice);
  const plan = appraisalSheets(named, names, language);
  return {
    plan: {
      ...lockPlan(plan, names, tables, locks, { organisation, language }),
      language,
      title: name,
    },
    edition,
    name: fileName(name, name),
    details: {
      author: organisation,
      remembered: rememberLocks(locks),
      ...(logo && { logo }),
    },
  };
}
