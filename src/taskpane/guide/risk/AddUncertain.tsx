import {
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  typographyStyles,
} from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import type { ReactNode } from "react";
import { useText } from "../../language/LanguageContext";
import { riskText } from "../text/riskText";
import type { UncertainValue } from "./uncertainValue";

const useStyles = makeStyles({
  list: { maxHeight: "320px", overflowY: "auto", maxWidth: "288px" },
  all: { ...typographyStyles.body1, margin: 0 },
});

interface AddUncertainProps {
  readonly values: readonly UncertainValue[];
  readonly add: (uncertain: UncertainValue) => void;
}

/** Every value that does not vary yet, to choose the next one from. */
export function AddUncertain({ values, add }: AddUncertainProps): ReactNode {
  const styles = useStyles();
  const text = useText();
  if (values.length === 0) return null;
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button icon={<AddRegular />}>{text(riskText.add)}</Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList className={styles.list}>
          {values.map((uncertain) => (
            <MenuItem
              key={uncertain.key}
              onClick={() => {
                add(uncertain);
              }}
            >
              {text(uncertain.name)}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
