import type { AssumptionKey } from "../../../../core/model/schema/assumptionKeys";
import { assumptionKeys } from "../../../../core/model/schema/assumptionKeys";
import { prefixKeys, type PrefixKey } from "../../../../core/model/schema/prefixKeys";
import { tableColumns } from "../../../../core/model/schema/tableColumns";
import type { ChoiceWord } from "../../../../core/model/cells/choice";
import type { TableId } from "../../../../core/model";
import type { Language } from "../../../../core/text";
import type { AppraisalNames } from "../sheetNames";

/** The tables of one appraisal as formulas name them. */
export class TableWords {
  constructor(
    readonly names: AppraisalNames,
    readonly language: Language,
  ) {}

  /** `Kostnader[Belopp]` */
  column(id: TableId, key: string): string {
    const header = tableColumns[id][key]?.name[this.language] ?? key;
    return `${this.names.tables[id]}[${header}]`;
  }

  /** The cell of a column in the k-th row of its table. */
  entry(id: TableId, key: string, row: number | string): string {
    return `INDEX(${this.column(id, key)},${String(row)})`;
  }

  /** The row in Antaganden where a key stands, in either language. */
  private rowOf(key: AssumptionKey): string {
    const { sv, en } = assumptionKeys[key].name;
    const keys = this.column("assumptions", "key");
    const [first, second] = this.language === "sv" ? [sv, en] : [en, sv];
    const match = (word: string): string => `MATCH(${quoted(word)},${keys},0)`;
    return first === second ? match(first) : `IFERROR(${match(first)},${match(second)})`;
  }

  /** What stands as the value of a key; an error where the key is absent. */
  given(key: AssumptionKey): string {
    return this.entry("assumptions", "value", this.rowOf(key));
  }

  /** A key's number. 0 where no number stands, `absent` where the key is missing. */
  number(key: AssumptionKey, absent: number | string = 0): string {
    return `IFERROR(N(${this.given(key)}),${String(absent)})`;
  }

  /** A key's number where 0 is read as not given. */
  numberOr(key: AssumptionKey, otherwise: number | string): string {
    const value = this.number(key);
    return `IF(${value}=0,${String(otherwise)},${value})`;
  }

  /** `diskonteringsränta: ` for a key that repeats. */
  prefix(key: PrefixKey): string {
    return `${prefixKeys[key][this.language]}: `;
  }

  /** The value of a key with a prefix, such as `index: ` of the year in a cell; an error where there is none. */
  prefixed(key: PrefixKey, suffix: string): string {
    const row = `MATCH(${quoted(this.prefix(key))}&${suffix},${this.column("assumptions", "key")},0)`;
    return this.entry("assumptions", "value", row);
  }
}

/** A text in a formula. */
export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** Whether a cell holds one of a choice's words, in either language. */
export function isWord(place: string, { name, also = [] }: ChoiceWord): string {
  const words = [...new Set([name.sv, name.en, ...also])];
  const tests = words.map((word) => `${place}=${quoted(word)}`);
  return tests.length === 1 ? String(tests[0]) : `OR(${tests.join(",")})`;
}
