import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { DiamondFilled } from "@fluentui/react-icons/svg/diamond";
import type { ReactNode } from "react";
import type { Text } from "../../core/text";
import type { FileToMend, SkippedFile } from "../../workbook/collect/collectedFile";
import type { Collection } from "../../workbook/collect/collection";
import { useText } from "../language/LanguageContext";
import { BorderedList } from "../parts/BorderedList";
import { PressRow } from "../parts/PressRow";
import { collectText } from "../text/collectText";
import { ownTokens } from "../theme/ownTokens";
import { Group } from "./Group";
import { ReadyTable } from "./ReadyTable";

const useStyles = makeStyles({
  error: { color: ownTokens.error, fontSize: "16px", flexShrink: 0 },
  done: { color: ownTokens.done, fontSize: "16px", flexShrink: 0 },
  skipped: {
    padding: "10px 12px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ":last-child": { borderBottomStyle: "none" },
  },
  name: { ...typographyStyles.body1Strong, display: "block", overflowWrap: "anywhere" },
  why: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

interface FileGroupsProps {
  readonly collection: Collection;
  readonly open: (file: string) => void;
}

/** To mend first, then the ready ones, then those left out. A group without files is not shown. */
export function FileGroups({ collection, open }: FileGroupsProps): ReactNode {
  const styles = useStyles();
  const text = useText();
  const { toMend, ready, skipped } = collection;
  return (
    <>
      {toMend.length === 0 ? null : (
        <Group
          title={text(collectText.toMend)}
          count={text(collectText.files(toMend.length))}
          icon={<DiamondFilled className={styles.error} aria-hidden="true" />}
        >
          <BorderedList>
            {toMend.map((file) => (
              <PressRow
                key={file.file}
                title={file.file}
                lines={[text(lineOf(file))]}
                icon={<DiamondFilled className={styles.error} aria-hidden="true" />}
                open={() => {
                  open(file.file);
                }}
              />
            ))}
          </BorderedList>
        </Group>
      )}
      {ready.length === 0 ? null : (
        <Group
          title={text(collectText.ready)}
          count={text(collectText.files(ready.length))}
          icon={<CheckmarkCircleFilled className={styles.done} aria-hidden="true" />}
        >
          <ReadyTable collection={collection} />
        </Group>
      )}
      {skipped.length === 0 ? null : <Skipped files={skipped} />}
    </>
  );
}

function Skipped({ files }: { readonly files: readonly SkippedFile[] }): ReactNode {
  const styles = useStyles();
  const text = useText();
  return (
    <Group title={text(collectText.skipped)} count={text(collectText.files(files.length))}>
      <BorderedList>
        {files.map(({ file, why }) => (
          <li key={file} className={styles.skipped}>
            <span className={styles.name}>{file}</span>
            <span className={styles.why}>{text(why)}</span>
          </li>
        ))}
      </BorderedList>
    </Group>
  );
}

const shownProblems = 2;

/** The first problems of a file in a line, each by its cell. */
function lineOf({ problems }: FileToMend): Text {
  const said = (language: keyof Text): string => {
    const first = problems
      .slice(0, shownProblems)
      .map(({ cell, text }) => `${cell === undefined ? "" : `${cell}: `}${text[language]}`);
    const isWhole = problems.length === 1 && problems[0]?.cell === undefined;
    return [...(isWhole ? [] : [collectText.problems(problems.length)[language]]), ...first].join(
      " ",
    );
  };
  return { sv: said("sv"), en: said("en") };
}
