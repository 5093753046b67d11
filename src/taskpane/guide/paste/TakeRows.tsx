import { Button } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { formatNumber, type Language, type Text } from "../../../core/text";
import type { CellValue, Rows } from "../../../workbook/port";
import { useLanguage, useText } from "../../language/LanguageContext";
import { Notice } from "../../parts/Notice";
import { useServices } from "../../services/ServicesContext";
import { pasteText } from "../text/pasteText";

/** Takes what is selected on the sheet, as if it had been copied and pasted. */
export function TakeRows({ take }: { readonly take: (rows: string) => void }): ReactNode {
  const text = useText();
  const { language } = useLanguage();
  const { workbook } = useServices();
  const [problem, setProblem] = useState<Text>();
  const fetch = async (): Promise<void> => {
    const selection = await workbook.selection();
    const read = selection.ok ? await workbook.read(selection.value.address) : selection;
    setProblem(read.ok ? undefined : read.problem.text);
    if (read.ok) take(asText(read.value, language));
  };
  return (
    <>
      <div>
        <Button
          onClick={() => {
            void fetch();
          }}
        >
          {text(pasteText.takeSelection)}
        </Button>
      </div>
      {problem ? <Notice kind="error">{text(problem)}</Notice> : null}
    </>
  );
}

function asText(rows: Rows, language: Language): string {
  return rows.map((row) => row.map((cell) => cellText(cell, language)).join("\t")).join("\n");
}

const cellText = (cell: CellValue, language: Language): string =>
  typeof cell === "number" ? formatNumber(cell, language) : String(cell).replace(/[\t\n]/g, " ");
