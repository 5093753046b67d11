import type { TableId } from "../../../../core/model";
import { calculated, type Look } from "../drafting/draft";
import { headTexts } from "../texts/calculationTexts";
import { shownName } from "./actorNames";
import type { BlockColumn } from "./blocks";
import { single, type Context } from "./context";
import { formats } from "./formats";
import type { Single } from "./layout";
import { indexIn } from "./singlesBlock";

const textLook: Look = { role: "calculated", numberFormat: formats.text };

/** What the k-th row of a table says, and nothing where the table has no such row. */
export class RowReader {
  constructor(
    private readonly context: Context,
    private readonly table: TableId,
    private readonly count: Single,
  ) {}

  private ifThere(at: number, formula: string, otherwise: string): string {
    return `=IF(${String(at + 1)}>${single(this.context, this.count)},${otherwise},${formula})`;
  }

  entry(key: string, at: number): string {
    return this.context.words.entry(this.table, key, at + 1);
  }

  text(key: string, at: number): string {
    return this.ifThere(at, `TRIM(${this.entry(key, at)})`, '""');
  }

  actor(key: string, at: number): string {
    return this.ifThere(at, shownName(this.context, this.entry(key, at)), '""');
  }

  number(key: string, at: number): string {
    return this.computed(at, `N(${this.entry(key, at)})`);
  }

  /** 0 is read as not given. */
  numberOr(key: string, at: number, otherwise: string): string {
    return this.computed(at, this.given(key, at, otherwise));
  }

  given(key: string, at: number, otherwise: string): string {
    const number = `N(${this.entry(key, at)})`;
    return `IF(${number}=0,${otherwise},${number})`;
  }

  computed(at: number, formula: string): string {
    return this.ifThere(at, formula, "0");
  }
}

export function column(
  at: number,
  head: keyof typeof headTexts,
  format: string,
  content: BlockColumn["content"],
): BlockColumn {
  return {
    column: at,
    head: headTexts[head],
    look: format === formats.text ? textLook : calculated(format),
    content,
  };
}

/** The factor from a row's own prices to those of the price year. */
export function priceFactor(context: Context, reader: RowReader, at: number): string {
  const year = `N(${reader.entry("priceYear", at)})`;
  const index = indexIn(context, year);
  return `IF(OR(${year}=0,${year}=${single(context, "priceYear")}),1,IFERROR(${single(context, "priceLevel")}/${index},0))`;
}
