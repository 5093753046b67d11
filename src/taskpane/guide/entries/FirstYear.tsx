import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { tableAmount } from "../../figures/amounts";
import { useLanguage, useText } from "../../language/LanguageContext";
import { useFormStyles } from "../parts/formStyles";
import { useGuide } from "../store/GuideContext";
import { entryText } from "../text/entryText";
import { firstYear } from "./firstYearSum";

const useStyles = makeStyles({
  box: { marginTop: "24px" },
  sum: {
    ...typographyStyles.body1,
    margin: "2px 0 0",
    fontVariantNumeric: "tabular-nums",
    color: tokens.colorNeutralForeground1,
  },
  amount: { ...typographyStyles.subtitle2, margin: "2px 0 0", fontVariantNumeric: "tabular-nums" },
});

/** How the effect's first year comes about, so that nobody has to guess what a share does. */
export function FirstYear({ row }: { readonly row: string }): ReactNode {
  const styles = useStyles();
  const form = useFormStyles();
  const text = useText();
  const { language } = useLanguage();
  const shown = useGuide(({ draft }) => {
    const sum = firstYear(draft, row, language);
    return sum ? `${sum.factors}\n${tableAmount(sum.amount, language)}` : "";
  });
  if (shown === "") return null;
  const [factors, amount] = shown.split("\n");
  return (
    <div className={`${form.surface} ${styles.box}`}>
      <p className={form.caption}>{text(entryText.firstYear)}</p>
      <p className={styles.sum}>{`${factors ?? ""} =`}</p>
      <p className={styles.amount}>{amount}</p>
    </div>
  );
}
