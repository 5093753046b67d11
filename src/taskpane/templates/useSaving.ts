import { useState } from "react";
import type { Text } from "../../core/text";
import type { FileDetails } from "../../workbook/fileDetails";
import type { Edition } from "../../workbook/plan/edition";
import type { WorkbookPlan } from "../../workbook/plan/workbookPlan";
import { useServices } from "../services/ServicesContext";
import { templatesText } from "../text/templatesText";

/** How far the saving of a file has come. */
export type Saving =
  | { readonly kind: "idle" | "saving" }
  | { readonly kind: "saved"; readonly name: string }
  | { readonly kind: "failed"; readonly text: Text };

export interface FileToSave {
  readonly plan: WorkbookPlan;
  readonly edition: Edition;
  readonly name: string;
  readonly details?: Partial<FileDetails>;
}

export interface SavingControl {
  readonly saving: Saving;
  readonly save: (file: FileToSave) => Promise<void>;
  readonly refuse: (text: Text) => void;
}

/** Writes a plan as a file and hands it to the browser. The workbook is not touched. */
export function useSaving(): SavingControl {
  const { files } = useServices();
  const [saving, setSaving] = useState<Saving>({ kind: "idle" });
  const save: SavingControl["save"] = async ({ plan, edition, name, details = {} }) => {
    setSaving({ kind: "saving" });
    try {
      const addIn = edition === "addIn" ? await files.addIn() : undefined;
      const bytes = await files.write(plan, edition, {
        author: "SOCINV",
        made: files.now(),
        ...(addIn && { addIn }),
        ...details,
      });
      files.save(name, bytes);
      setSaving({ kind: "saved", name });
    } catch (error) {
      const cause = error instanceof Error ? error.message : String(error);
      setSaving({ kind: "failed", text: templatesText.notSaved(cause) });
    }
  };
  return {
    saving,
    save,
    refuse: (text) => {
      setSaving({ kind: "failed", text });
    },
  };
}
