import type { Appraisal, RowInput } from "../../../../../core/model";
import { plainWord } from "../../../../../core/model/cells/sameWord";
import type { Column } from "../../../../../core/model/schema/column";
import { effectColumns } from "../../../../../core/model/schema/tableColumns";
import type { Text } from "../../../../../core/text";

const columns: Readonly<Record<string, Column | undefined>> = effectColumns;

/** The row and column of Effekter that a row of Antaganden such as "E3 varaktighet" names. */
export function rowOfInput({ rowInputs, effects }: Appraisal, name: Text): RowInput | undefined {
  return rowInputs.find(({ id, column }) => {
    const header = columns[column]?.name.sv;
    const isNamed = header !== undefined && plainWord(`${id} ${header}`) === plainWord(name.sv);
    return isNamed && effects.some((effect) => effect.id === id);
  });
}
