import { Dropdown, Field, makeStyles, Option } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { actorKinds, type ActorKind } from "../../../core/model/actors/actor";
import { knownActor } from "../../../core/model/actors/builtInActors";
import { isBlank } from "../../../core/model/cells/isBlank";
import { useLanguage, useText } from "../../language/LanguageContext";
import { useCell } from "../fields/useCell";
import { assumptionCell, type CellRef } from "../state";
import { useDispatch, useGuide } from "../store/GuideContext";
import { assumptionRow } from "../state/assumptionRow";
import { entryText } from "../text/entryText";

const useStyles = makeStyles({ dropdown: { width: "100%", minWidth: 0 } });

/** Under a name that the calculation does not know: what kind of actor it is, which makes it known. */
export function UnknownActor({ cell: ref }: { readonly cell: CellRef }): ReactNode {
  const styles = useStyles();
  const text = useText();
  const { language } = useLanguage();
  const dispatch = useDispatch();
  const { value } = useCell(ref);
  const name = isBlank(value) ? "" : String(value).trim();
  const isDeclared = useGuide(({ draft }) => assumptionRow(draft, `actor: ${name}`) !== undefined);
  if (name === "" || isDeclared || knownActor(name)) return null;
  return (
    <Field label={text(entryText.kindOfActor(name))}>
      <Dropdown
        className={styles.dropdown}
        value=""
        selectedOptions={[]}
        onOptionSelect={(_event, { optionValue }) => {
          const kind = actorKinds.write(optionValue as ActorKind, language);
          dispatch({ type: "write", cell: assumptionCell(`actor: ${name}`), value: kind });
          dispatch({ type: "rest" });
        }}
      >
        {(Object.keys(actorKinds.words) as ActorKind[]).map((kind) => (
          <Option key={kind} value={kind}>
            {actorKinds.write(kind, language)}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}
