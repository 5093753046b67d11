import type { ReactNode } from "react";
import type { NotMonetised } from "../../core/model";
import { useText } from "../language/LanguageContext";
import { resultText } from "../text/resultText";
import { sizeText } from "../text/sizeText";
import { useResultStyles } from "./resultStyles";

/** Effects that have no price. They stand on the same page as every net present value. */
export function NotPricedPart({
  effects,
}: {
  readonly effects: readonly NotMonetised[];
}): ReactNode {
  const styles = useResultStyles();
  const text = useText();
  if (effects.length === 0) return <p className={styles.plain}>{text(resultText.notPricedNone)}</p>;
  return (
    <ul className={styles.list}>
      {effects.map(({ effect, forWhom, size }) => (
        <li key={`${effect}/${forWhom}`}>
          {forWhom === "" ? effect : `${effect} (${forWhom})`}: {text(sizeText(size))}
        </li>
      ))}
    </ul>
  );
}
