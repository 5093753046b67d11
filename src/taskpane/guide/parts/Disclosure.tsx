import { Button, makeStyles, typographyStyles } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUpRegular } from "@fluentui/react-icons/svg/chevron-up";
import { useId, useState, type ReactNode } from "react";
import { cellId, type CellRef } from "../state";
import { useGuide } from "../store/GuideContext";

const useStyles = makeStyles({
  disclosure: { marginTop: "24px" },
  button: {
    ...typographyStyles.body1,
    width: "100%",
    justifyContent: "space-between",
    textAlign: "left",
    padding: "8px 0",
    minHeight: "32px",
  },
  content: { display: "flex", flexDirection: "column", gap: "16px", padding: "8px 0" },
});

interface DisclosureProps {
  /** Names what is inside, so that nobody has to open it to find out. */
  readonly title: string;
  /** The cells of its fields: the way to one of them opens it. */
  readonly cells: readonly CellRef[];
  readonly children: ReactNode;
}

/** Rare settings, closed until they are asked for. */
export function Disclosure({ title, cells, children }: DisclosureProps): ReactNode {
  const styles = useStyles();
  const id = useId();
  const [wasOpened, setOpened] = useState<boolean>();
  const isWanted = useGuide(({ location }) =>
    cells.some((cell) => cellId(cell) === location.focus),
  );
  const isOpen = wasOpened ?? isWanted;
  return (
    <div className={styles.disclosure}>
      <Button
        appearance="transparent"
        className={styles.button}
        aria-expanded={isOpen}
        aria-controls={id}
        icon={isOpen ? <ChevronUpRegular /> : <ChevronDownRegular />}
        iconPosition="after"
        onClick={() => {
          setOpened(!isOpen);
        }}
      >
        {title}
      </Button>
      <div id={id} className={styles.content} hidden={!isOpen}>
        {isOpen ? children : null}
      </div>
    </div>
  );
}
