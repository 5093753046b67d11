import { Dropdown, Field, InfoLabel, makeStyles, Option } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usualHaircut } from "../../../core/evidence";
import type { CellValue } from "../../../core/model";
import { percentText } from "../../figures/percent";
import { useLanguage, useText } from "../../language/LanguageContext";
import { effectFields } from "../fields/effectFields";
import { domId } from "../fields/fieldDom";
import { useCell } from "../fields/useCell";
import { useFieldMessage } from "../fields/useFieldMessage";
import { rowCell } from "../state";
import { useDispatch } from "../store/GuideContext";
import { entryText } from "../text/entryText";

const useStyles = makeStyles({ dropdown: { width: "100%", minWidth: 0 } });
const grades = [1, 2, 3, 4, 5, 6] as const;

/** The grade of the evidence. Choosing one writes its usual haircut, unless another has been entered by hand. */
export function EvidenceField({ row }: { readonly row: string }): ReactNode {
  const styles = useStyles();
  const text = useText();
  const { language } = useLanguage();
  const dispatch = useDispatch();
  const grade = useCell(rowCell("effects", row, "evidenceGrade"));
  const haircut = useCell(rowCell("effects", row, "haircut"));
  const message = useFieldMessage(grade.id, grade.value);
  const label = (each: number): string =>
    text(entryText.grade(each, percentText(usualHaircut(each), language)));
  const chosen = grades.find((each) => each === grade.value);
  const choose = (next: number): void => {
    const follows = isBlankOrUsual(haircut.value, chosen);
    dispatch({
      type: "writeAll",
      cells: [
        { cell: rowCell("effects", row, "evidenceGrade"), value: next },
        ...(follows
          ? [{ cell: rowCell("effects", row, "haircut"), value: usualHaircut(next) as number }]
          : []),
      ],
    });
  };
  return (
    <Field
      id={domId(grade.id)}
      label={{
        children: (_: unknown, slot: object) => (
          <InfoLabel {...slot} info={text(effectFields.evidenceGrade.info)}>
            {text(effectFields.evidenceGrade.label)}
          </InfoLabel>
        ),
      }}
      {...(message.state === "error"
        ? { validationState: "error", validationMessage: message.text }
        : {})}
    >
      <Dropdown
        className={styles.dropdown}
        value={
          chosen === undefined ? notChosen(grade.value, text(entryText.noGrade)) : label(chosen)
        }
        selectedOptions={chosen === undefined ? [] : [String(chosen)]}
        onOptionSelect={(_event, { optionValue }) => {
          if (optionValue !== undefined) choose(Number(optionValue));
        }}
      >
        {grades.map((each) => (
          <Option key={each} value={String(each)} text={label(each)}>
            {label(each)}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}

function isBlankOrUsual(haircut: CellValue, grade: number | undefined): boolean {
  if (haircut === null || haircut === "" || haircut === 0) return true;
  return grade !== undefined && haircut === usualHaircut(grade);
}

const notChosen = (cell: CellValue, words: string): string =>
  cell === null || cell === "" || cell === 0 ? words : String(cell);
