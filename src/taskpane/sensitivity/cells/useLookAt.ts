import type { Dispatch } from "react";
import { writeCellNumber } from "../../../workbook/whatIf";
import { useLanguage } from "../../language/LanguageContext";
import { useServices } from "../../services/ServicesContext";
import type { CellKey, CellsAction } from "./cellsForm";

/** Ways to find out about a cell: the one that is typed, or the one that is selected on the sheet. */
export interface LookAt {
  readonly typed: (cell: CellKey, text: string) => Promise<void>;
  readonly selected: (cell: CellKey) => Promise<void>;
}

export function useLookAt(dispatch: Dispatch<CellsAction>): LookAt {
  const { workbook } = useServices();
  const { language } = useLanguage();
  const typed = async (cell: CellKey, text: string): Promise<void> => {
    const looks = await workbook.whatIf.look([text.trim()]);
    if (!looks.ok) {
      dispatch({ type: "refused", cell, problem: looks.problem.text });
      return;
    }
    const [look] = looks.value;
    if (!look) return;
    dispatch({
      type: "looked",
      cell,
      text,
      look,
      write: (value, facts) => writeCellNumber(value, facts, language),
    });
  };
  const selected = async (cell: CellKey): Promise<void> => {
    const selection = await workbook.selection();
    if (!selection.ok) {
      dispatch({ type: "refused", cell, problem: selection.problem.text });
      return;
    }
    const { address } = selection.value;
    dispatch({ type: "typed", cell, text: address });
    await typed(cell, address);
  };
  return { typed, selected };
}
