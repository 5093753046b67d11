import { Button, makeStyles, typographyStyles } from "@fluentui/react-components";
import { WrenchRegular } from "@fluentui/react-icons/svg/wrench";
import { useState, type ReactNode } from "react";
import type { Text } from "../../core/text";
import type { FormulaCount, Outcome } from "../../workbook/port";
import { useText } from "../language/LanguageContext";
import { Notice } from "../parts/Notice";
import { useServices } from "../services/ServicesContext";
import { aboutText } from "../text/aboutText";

const useStyles = makeStyles({
  place: { marginTop: "16px", display: "flex", flexDirection: "column", gap: "8px" },
  line: { ...typographyStyles.body1, margin: 0, maxWidth: "560px" },
  button: { alignSelf: "flex-start" },
});

/** Enters again the formulas that show #NAME?, and says how many there were. */
export function RepairFormulas(): ReactNode {
  const styles = useStyles();
  const text = useText();
  const { workbook } = useServices();
  const [outcome, setOutcome] = useState<Outcome<FormulaCount>>();
  const repair = async (): Promise<void> => {
    setOutcome(undefined);
    setOutcome(await workbook.repairFormulas());
  };
  return (
    <div className={styles.place}>
      <p className={styles.line}>{text(aboutText.repairLine)}</p>
      <Button className={styles.button} icon={<WrenchRegular />} onClick={() => void repair()}>
        {text(aboutText.repair)}
      </Button>
      {outcome?.ok ? <Notice kind="done">{text(repairedText(outcome.value))}</Notice> : null}
      {outcome && !outcome.ok ? <Notice kind="error">{text(outcome.problem.text)}</Notice> : null}
    </div>
  );
}

function repairedText({ sheets }: FormulaCount): Text {
  const total = sheets.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return aboutText.nothingToRepair;
  return aboutText.repaired(total, sheets.map(({ sheet }) => sheet).join(", "));
}
