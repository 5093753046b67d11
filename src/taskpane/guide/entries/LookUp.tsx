import type { ReactNode } from "react";
import { isBlank } from "../../../core/model/cells/isBlank";
import { useText } from "../../language/LanguageContext";
import { useFormStyles } from "../parts/formStyles";
import { readCell, rowCell } from "../state";
import { useGuide } from "../store/GuideContext";
import { lookUpOf } from "./lookUpOf";

/** While the value of an effect from the library is blank: what to look up, and where it is found. */
export function LookUp({ row }: { readonly row: string }): ReactNode {
  const form = useFormStyles();
  const text = useText();
  const name = useGuide(({ draft }) => {
    const value = readCell(draft, rowCell("effects", row, "unitValue"));
    const effect = readCell(draft, rowCell("effects", row, "effect"));
    return isBlank(value) || value === 0 ? String(effect ?? "") : "";
  });
  const where = name === "" ? undefined : lookUpOf(name);
  return where ? <p className={`${form.surface} ${form.text}`}>{text(where)}</p> : null;
}
