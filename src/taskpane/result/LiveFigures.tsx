import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUpRegular } from "@fluentui/react-icons/svg/chevron-up";
import { useId, useState, type ReactNode } from "react";
import type { Calculation, Verdict } from "../../core/appraisal";
import type { Decimal } from "../../core/numbers/decimal";
import { netAmount, spokenAmount } from "../figures/amounts";
import type { AmountUnit } from "../figures/amountUnit";
import { percentText } from "../figures/percent";
import { useLanguage, useText } from "../language/LanguageContext";
import { usePressable } from "../parts/usePressable";
import { liveText } from "../text/liveText";
import { resultText } from "../text/resultText";
import { useLiveStyles } from "./liveStyles";
import { TwoCalculations } from "./TwoCalculations";

interface LiveFiguresProps {
  readonly calculation: Calculation<Decimal>;
  readonly found: Verdict;
  readonly chance: number | undefined;
  readonly change: number | undefined;
  readonly unit: AmountUnit;
}

/** Two figures on a button that opens the other years above them. */
export function LiveFigures(props: LiveFiguresProps): ReactNode {
  const { calculation, found, chance, change, unit } = props;
  const styles = useLiveStyles();
  const row = usePressable(styles.row);
  const { language } = useLanguage();
  const text = useText();
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const { horizon, municipalityNetPresentValue, societyNetPresentValue } = found;
  return (
    <>
      <div id={id} hidden={!isOpen} className={styles.more}>
        {isOpen ? <TwoCalculations calculation={calculation} unit={unit} isCaptionFirst /> : null}
      </div>
      <button
        type="button"
        className={row}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => {
          setIsOpen(!isOpen);
        }}
      >
        <Side
          label={text(resultText.municipalityOver(horizon))}
          figure={netAmount(municipalityNetPresentValue, language)}
          change={change === undefined ? undefined : spokenAmount(Math.abs(change), language)}
          isUp={(change ?? 0) > 0}
        />
        {chance === undefined ? (
          <Side
            label={text(resultText.societyOver(horizon))}
            figure={netAmount(societyNetPresentValue, language)}
          />
        ) : (
          <Side label={text(resultText.chance)} figure={percentText(chance, language, 0)} />
        )}
        <Chevron isOpen={isOpen} />
      </button>
    </>
  );
}

function Chevron({ isOpen }: { readonly isOpen: boolean }): ReactNode {
  const styles = useLiveStyles();
  const text = useText();
  const Icon = isOpen ? ChevronDownRegular : ChevronUpRegular;
  return (
    <span className={styles.chevron}>
      <Icon role="img" aria-label={text(isOpen ? liveText.showLess : liveText.showMore)} />
    </span>
  );
}

interface SideProps {
  readonly label: string;
  readonly figure: string;
  readonly change?: string | undefined;
  readonly isUp?: boolean;
}

function Side({ label, figure, change, isUp = false }: SideProps): ReactNode {
  const styles = useLiveStyles();
  const text = useText();
  return (
    <span className={styles.side}>
      <span className={styles.label}>{label}</span>
      <span className={styles.figure}>{figure}</span>
      {change === undefined || !/[1-9]/.test(change) ? null : (
        <span className={styles.change}>{text(liveText.change(isUp ? "▲" : "▼", change))}</span>
      )}
    </span>
  );
}
