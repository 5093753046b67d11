export type CellContent = string | number | boolean | null;

/** One simulated Excel to test against: headless, or in a browser. */
export interface Driver {
  /** Runs in the add-in's page: the function must be complete in itself and know only office.js and its argument. */
  run<T, Argument = undefined>(
    script: (argument: Argument) => Promise<T>,
    ...argument: Argument extends undefined ? [] : [Argument]
  ): Promise<T>;
  /** Resolves when nothing is calculated and no call is out. */
  idle(): Promise<void>;
  /** The message of the error a cell shows; null where it has none. */
  messageOf(address: string): Promise<string | null>;
  /** How many calls and messages went to the add-in. */
  traffic(): Promise<{ readonly sent: number; readonly messages: number }>;
  selectAreas(addresses: readonly string[]): Promise<void>;
  showChartSheet(): Promise<void>;
}

export type GetDriver = () => Driver;

/** Writes to the first sheet through office.js, as an add-in does. */
export async function put(
  driver: Driver,
  address: string,
  formulas: CellContent[][],
): Promise<void> {
  await driver.run(
    (given) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getFirst().getRange(given.address);
        range.formulas = given.formulas;
        await context.sync();
      }),
    { address, formulas },
  );
}

/** Reads from the first sheet through office.js. */
export async function get(driver: Driver, address: string): Promise<CellContent[][]> {
  return driver.run(
    (given) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getFirst().getRange(given);
        range.load("values");
        await context.sync();
        return range.values as CellContent[][];
      }),
    address,
  );
}

/** Writes, waits until everything is calculated, and reads. */
export async function calculate(
  driver: Driver,
  address: string,
  formulas: CellContent[][],
): Promise<CellContent[][]> {
  await put(driver, address, formulas);
  await driver.idle();
  return get(driver, address);
}

/** The code of the error that a script fails with; "" where it succeeds. */
export async function failure(attempt: Promise<unknown>): Promise<string> {
  try {
    await attempt;
    return "";
  } catch (error) {
    const { code, message } = error as { readonly code?: string; readonly message: string };
    return code ?? message;
  }
}
