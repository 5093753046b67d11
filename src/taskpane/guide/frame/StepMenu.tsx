import {
  makeStyles,
  Menu,
  MenuButton,
  MenuDivider,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useText } from "../../language/LanguageContext";
import { steps, type StepId } from "../state";
import { useDispatch, useGuide, useGuideStore } from "../store/GuideContext";
import { guideText } from "../text/guideText";
import { stepsText } from "../text/stepsText";
import { stepStatus } from "./stepStatus";

const useStyles = makeStyles({
  button: { minWidth: 0, paddingLeft: 0, fontWeight: tokens.fontWeightRegular },
});

/** «Steg 3 av 5»: every step with how far it has come, and the way to it. */
export function StepMenu({ change }: { readonly change: () => void }): ReactNode {
  const styles = useStyles();
  const text = useText();
  const dispatch = useDispatch();
  const current = useGuide(({ location }) => location.step);
  return (
    <Menu
      checkedValues={{ step: [current] }}
      onCheckedValueChange={(_event, { checkedItems }) => {
        const [step] = checkedItems as StepId[];
        if (step) dispatch({ type: "go", step });
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton appearance="transparent" className={styles.button}>
          {text(guideText.step(steps.indexOf(current) + 1, steps.length))}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList aria-label={text(guideText.allSteps)}>
          {steps.map((step, at) => (
            <StepItem key={step} step={step} number={at + 1} />
          ))}
          <MenuDivider />
          <MenuItem onClick={change}>{text(guideText.change)}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function StepItem({ step, number }: { readonly step: StepId; readonly number: number }): ReactNode {
  const text = useText();
  const state = useGuideStore().get();
  const status = stepStatus(state, step);
  return (
    <MenuItemRadio name="step" value={step} secondaryContent={status ? text(status) : ""}>
      {`${String(number)} ${text(stepsText[step].name)}`}
    </MenuItemRadio>
  );
}
