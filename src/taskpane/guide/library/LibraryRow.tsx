import { Field, Input, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import type { ReactNode } from "react";
import { ageWarning, type EffectEntry } from "../../../core/effectLibrary";
import { actorName, builtIns } from "../../../core/model/actors/builtInActors";
import type { Library } from "../../../core/reference";
import type { Language, Text } from "../../../core/text";
import { tableAmount } from "../../figures/amounts";
import { useLanguage, useText } from "../../language/LanguageContext";
import { ownTokens } from "../../theme/ownTokens";
import { thisYear } from "../opening/thisYear";
import { CheckOption } from "../parts/Option";
import { libraryText } from "../text/libraryText";
import { entrySource } from "./sourceWords";

const useStyles = makeStyles({
  item: {
    padding: "6px 8px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ":last-child": { borderBottomStyle: "none" },
  },
  more: { paddingLeft: "32px", paddingBottom: "6px" },
  name: { ...typographyStyles.body1Strong },
  value: { ...typographyStyles.body1, margin: 0 },
  line: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
  warning: {
    ...typographyStyles.caption1,
    display: "flex",
    gap: "4px",
    margin: "2px 0 0",
    color: ownTokens.warning,
  },
  icon: { flexShrink: 0, width: "16px", height: "16px" },
  quantity: { maxWidth: "160px", marginTop: "8px" },
});

export interface LibraryRowProps {
  readonly entry: EffectEntry;
  readonly library: Library | undefined;
  readonly isChosen: boolean;
  readonly quantity: string;
  readonly choose: (isChosen: boolean) => void;
  readonly setQuantity: (quantity: string) => void;
}

/** One effect to choose: its value, whose it is, where the value is from, and what to beware of. */
export function LibraryRow(props: LibraryRowProps): ReactNode {
  const { entry, library, isChosen, quantity, choose, setQuantity } = props;
  const styles = useStyles();
  const text = useText();
  const { language } = useLanguage();
  const { unitValue } = entry;
  const source = entrySource(library, entry);
  const age = unitValue.per === "nothing" ? null : ageWarning(unitValue.priceYear, thisYear());
  const actor = shownActor(entry.actor, language);
  return (
    <li className={styles.item}>
      <CheckOption
        checked={isChosen}
        label={<span className={styles.name}>{text(entry.name)}</span>}
        change={choose}
      />
      <div className={styles.more}>
        <p className={styles.value}>{text(valueOf(entry, language))}</p>
        <p className={styles.line}>{text(entry.description)}</p>
        <p className={styles.line}>{source ? `${actor} · ${text(source)}` : actor}</p>
        {unitValue.per === "nothing" ? (
          <p className={styles.line}>
            {text(libraryText.lookUp(unitValue.lookUp, unitValue.kolada))}
          </p>
        ) : null}
        {[...(age ? [age] : []), ...(isChosen ? entry.warnings : [])].map((warning) => (
          <p key={warning.sv} className={styles.warning}>
            <WarningFilled className={styles.icon} aria-hidden="true" />
            {text(warning)}
          </p>
        ))}
        {isChosen && unitValue.per === "unit" ? (
          <Field
            className={styles.quantity}
            label={text(libraryText.quantity)}
            hint={text(unitValue.quantity)}
          >
            <Input
              inputMode="decimal"
              value={quantity}
              onChange={(_event, { value }) => {
                setQuantity(value);
              }}
            />
          </Field>
        ) : null}
      </div>
    </li>
  );
}

function valueOf({ unitValue }: EffectEntry, language: Language): Text {
  if (unitValue.per === "nothing") return libraryText.noPrice;
  const unit =
    unitValue.per === "unit"
      ? unitValue.unit[language].replace(/^(kr|SEK)\//, "/")
      : ` ${libraryText.perYear[language]}`;
  const yearly =
    unitValue.per === "year"
      ? (unitValue.price * unitValue.times * (unitValue.percent ?? 100)) / 100
      : unitValue.price;
  const shown = `${tableAmount(yearly, language)}${unit}`;
  return { sv: shown, en: shown };
}

function shownActor(name: string, language: Language): string {
  const builtIn = builtIns.find((each) => each.name.sv === name);
  return builtIn ? actorName({ name, kind: builtIn.kind }, language) : name;
}
