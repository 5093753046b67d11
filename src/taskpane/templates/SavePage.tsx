import { useState, type ReactNode } from "react";
import type { Edition } from "../../workbook/plan/edition";
import { appraisalNames, appraisalSheets } from "../../workbook/plan/appraisalSheets";
import { useLanguage, useText } from "../language/LanguageContext";
import { templatesText } from "../text/templatesText";
import { EditionChoice } from "./EditionChoice";
import { fileName } from "./fileName";
import { FilePage } from "./FilePage";
import { useOwnCalculation } from "./useOwnCalculation";
import { useSaving } from "./useSaving";

/** The calculation in the workbook as a file of its own, in either edition. */
export function SavePage({ goBack }: { readonly goBack: () => void }): ReactNode {
  const text = useText();
  const { language } = useLanguage();
  const read = useOwnCalculation();
  const { saving, save, refuse } = useSaving();
  const [edition, setEdition] = useState<Edition>("plain");
  const saveOwn = async (): Promise<void> => {
    const own = await read();
    if (!own.ok) {
      refuse(own.why);
      return;
    }
    const { appraisal } = own;
    const plan = appraisalSheets(appraisal, appraisalNames(language), language);
    await save({
      plan: { ...plan, language, title: appraisal.name },
      edition,
      name: fileName(appraisal.name, text(templatesText.own)),
    });
  };
  return (
    <FilePage title={templatesText.saveOwn} saving={saving} save={saveOwn} goBack={goBack}>
      <EditionChoice edition={edition} choose={setEdition} />
    </FilePage>
  );
}
