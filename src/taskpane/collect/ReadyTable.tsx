import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Language } from "../../core/text";
import type { ReadyFile } from "../../workbook/collect/collectedFile";
import type { Collection } from "../../workbook/collect/collection";
import { amountUnits, chartUnit, type AmountUnit } from "../figures/amountUnit";
import { bareAmount } from "../figures/amounts";
import { grouped } from "../figures/grouped";
import { useLanguage, useText } from "../language/LanguageContext";
import { useTableStyles } from "../parts/tableStyles";
import { collectText } from "../text/collectText";

const useStyles = makeStyles({
  caption: {
    ...typographyStyles.caption1,
    textAlign: "left",
    color: tokens.colorNeutralForeground3,
    paddingBottom: "4px",
  },
  small: {
    ...typographyStyles.caption1,
    display: "block",
    color: tokens.colorNeutralForeground3,
  },
  name: { overflowWrap: "anywhere" },
  sum: { fontWeight: tokens.fontWeightSemibold },
  // The least needed column goes where there is no room for four.
  roomy: { "@media (max-width: 339px)": { display: "none" } },
});

/** The calculations that hold, with their key figures and sums. */
export function ReadyTable({ collection }: { readonly collection: Collection }): ReactNode {
  const styles = useStyles();
  const table = useTableStyles();
  const text = useText();
  const { language } = useLanguage();
  const { ready, sums } = collection;
  const unit = chartUnit(ready.flatMap(({ figures }) => figures.netPresentValue ?? []));
  const head = mergeClasses(table.head, table.headFigure);
  return (
    <table className={table.table}>
      <caption className={styles.caption}>
        {text(collectText.caption(amountUnits[unit].name[language]))}
      </caption>
      <thead>
        <tr>
          <th scope="col" className={table.head}>
            {text(collectText.project)}
          </th>
          <th scope="col" className={mergeClasses(head, styles.roomy)}>
            {text(collectText.cost)}
          </th>
          <th scope="col" className={head}>
            {text(collectText.net)}
          </th>
          <th scope="col" className={head}>
            {text(collectText.perKrona)}
          </th>
        </tr>
      </thead>
      <tbody>
        {ready.map((file) => (
          <Row key={file.file} name={<Name file={file} />} figures={file.figures} unit={unit} />
        ))}
      </tbody>
      <tfoot>
        <Row name={text(collectText.sum)} figures={sums} unit={unit} isSum />
      </tfoot>
    </table>
  );
}

function Name({ file }: { readonly file: ReadyFile }): ReactNode {
  const styles = useStyles();
  const text = useText();
  const warnings = file.problems.filter(({ severity }) => severity === "warning").length;
  const remarks = [
    ...(warnings > 0 ? [text(collectText.warnings(warnings))] : []),
    ...file.notes.map(text),
  ];
  return (
    <>
      {file.project}
      {remarks.map((remark) => (
        <span key={remark} className={styles.small}>
          {remark}
        </span>
      ))}
    </>
  );
}

interface RowProps {
  readonly name: ReactNode;
  readonly figures: {
    readonly costs: number | undefined;
    readonly netPresentValue: number | undefined;
    readonly perKrona: number | undefined;
  };
  readonly unit: AmountUnit;
  readonly isSum?: boolean;
}

function Row({ name, figures, unit, isSum = false }: RowProps): ReactNode {
  const styles = useStyles();
  const table = useTableStyles();
  const { language } = useLanguage();
  const bold = isSum && styles.sum;
  const amount = (value: number | undefined): string =>
    value === undefined ? "–" : bareAmount(value, unit, language);
  return (
    <tr>
      <th scope="row" className={mergeClasses(table.label, styles.name, bold)}>
        {name}
      </th>
      <td className={mergeClasses(table.figure, styles.roomy, bold)}>{amount(figures.costs)}</td>
      <td className={mergeClasses(table.figure, bold)}>{amount(figures.netPresentValue)}</td>
      <td className={mergeClasses(table.figure, bold)}>{ratio(figures.perKrona, language)}</td>
    </tr>
  );
}

function ratio(value: number | undefined, language: Language): string {
  return value === undefined ? "–" : grouped(value, 2, language);
}
