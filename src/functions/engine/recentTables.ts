import type { AppraisalTables } from "../parameters";
import { sameTables } from "./sameTables";

interface Known<Value> {
  readonly tables: AppraisalTables;
  readonly value: Value;
}

/**
 * The sets of tables that were asked about last, and what was made of each. The content is the key: several functions
 * get the same tables, and the host calls them all again at every edit nearby.
 */
export class RecentTables<Value> {
  private known: readonly Known<Value>[] = [];

  constructor(
    private readonly most: number,
    private readonly make: (tables: AppraisalTables) => Value,
  ) {}

  of(tables: AppraisalTables): Value {
    const found = this.known.find((each) => sameTables(each.tables, tables));
    const current = found ?? { tables, value: this.make(tables) };
    this.known = [current, ...this.known.filter((each) => each !== found)].slice(0, this.most);
    return current.value;
  }
}
