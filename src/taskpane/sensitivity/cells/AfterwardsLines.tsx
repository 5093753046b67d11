import type { ReactNode } from "react";
import type { Afterwards } from "../../../workbook/whatIf";
import { useLanguage, useText } from "../../language/LanguageContext";
import { sensitivityText } from "../../text/sensitivityText";
import { contentText } from "../unfinished/contentText";

/** What became of the cells that were tried. */
export function AfterwardsLines({ afterwards }: { readonly afterwards: Afterwards }): ReactNode {
  const text = useText();
  const { language } = useLanguage();
  if (afterwards.kind === "restored") return <p>{text(sensitivityText.restored)}</p>;
  if (afterwards.kind === "left")
    return (
      <>
        <p>{text(sensitivityText.notRestored)}</p>
        <p>{text(afterwards.problem.text)}</p>
      </>
    );
  return (
    <ul>
      {afterwards.cells.map(({ kept, now }) => (
        <li key={kept.address}>
          {text(
            sensitivityText.editedCell(
              kept.address,
              contentText(kept.content, kept, language),
              contentText(now, kept, language),
            ),
          )}
        </li>
      ))}
    </ul>
  );
}
