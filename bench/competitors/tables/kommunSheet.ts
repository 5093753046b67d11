import type { Appraisal, Cost, Effect } from "../../../src/core/model";

/** A calculation as cells: formulas by address, where each input stands, and where the result does. */
export interface Sheet {
  readonly cells: Readonly<Record<string, string | number>>;
  /** The cell of each input, by its Swedish name. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly result: string;
}

const FIRST_YEAR_COLUMN = 2;

/**
 * The municipality's net present value as an economist would set it up in a spreadsheet: a row of years for each cost
 * and effect that falls on a committee, their sum, discount factors. Three cohorts in each cell. Only what the case has:
 * no tax, no financing, no price years.
 */
export function kommunSheet(appraisal: Appraisal): Sheet {
  const cells: Record<string, string | number> = {};
  const inputs: Record<string, string> = {};
  let next = 1;
  const input = (name: string, value: number): string => {
    const cell = `B${String(next)}`;
    next += 1;
    cells[cell] = value;
    inputs[name] = cell;
    return `$B$${cell.slice(1)}`;
  };
  const common = {
    rate: input("andel som lyckas", appraisal.successRate ?? 0),
    discount: input("diskonteringsränta", appraisal.discounting.schedule.bands[0]?.rate ?? 0),
    migration: input("utflyttning", appraisal.migration),
  };
  input("skattefaktor", appraisal.taxFactor);
  const numbers = (id: string, names: Readonly<Record<string, number>>) =>
    Object.fromEntries(
      Object.entries(names).map(([name, value]) => [name, input(`${id} ${name}`, value)]),
    );
  const costs = appraisal.costs.map((cost) => ({
    cost,
    at: numbers(cost.id, { belopp: cost.amount }),
  }));
  const effects = appraisal.effects.map((effect) => ({
    effect,
    at: numbers(effect.id, {
      enhetsvärde: effect.unitValue,
      dödvikt: effect.deadweight,
      avklingning: effect.dropOff,
    }),
  }));
  const ours = ({ actor }: Cost | Effect) => actor.kind === "municipality";
  const rows = [
    ...costs
      .filter(({ cost }) => ours(cost))
      .map(
        ({ cost, at }) =>
          (year: string) =>
            `-${costIn(appraisal, cost, at["belopp"] ?? "", year)}`,
      ),
    ...effects
      .filter(({ effect }) => ours(effect))
      .map(
        ({ effect, at }) =>
          (year: string) =>
            effectIn(appraisal, effect, at, common, year),
      ),
  ];
  const yearRow = next;
  const last = yearRow + rows.length + 1;
  for (let year = 0; year <= appraisal.horizon; year += 1) {
    const column = columnName(FIRST_YEAR_COLUMN + year);
    const before = columnName(FIRST_YEAR_COLUMN + year - 1);
    cells[`${column}${String(yearRow)}`] = year;
    rows.forEach((formula, at) => {
      cells[`${column}${String(yearRow + 1 + at)}`] = `=${formula(`${column}$${String(yearRow)}`)}`;
    });
    const span = `${column}${String(yearRow + 1)}:${column}${String(last - 1)}`;
    cells[`${column}${String(last)}`] = `=SUM(${span})`;
    cells[`${column}${String(last + 1)}`] =
      year === 0 ? 1 : `=${before}${String(last + 1)}/(1+${common.discount})`;
  }
  const end = columnName(FIRST_YEAR_COLUMN + appraisal.horizon);
  const line = (row: number) => `C${String(row)}:${end}${String(row)}`;
  const result = `C${String(last + 2)}`;
  cells[result] = `=SUMPRODUCT(${line(last)},${line(last + 1)})`;
  return { cells, inputs, result };
}

function costIn(
  { startYear, cohorts }: Appraisal,
  { kind, from, to }: Cost,
  amount: string,
  year: string,
): string {
  if (kind === "perParticipant")
    return `${amount}*(${cohorts
      .map((cohort) => `IF(${year}=${String(cohort.year - startYear)},${String(cohort.number)},0)`)
      .join("+")})`;
  const first = String((from ?? startYear) - startYear);
  const end = kind === "once" ? first : String((to ?? startYear) - startYear);
  return `IF(AND(${year}>=${first},${year}<=${end}),${amount},0)`;
}

function effectIn(
  { startYear, cohorts }: Appraisal,
  { lag }: Effect,
  at: Readonly<Record<string, string>>,
  { rate, migration }: { readonly rate: string; readonly migration: string },
  year: string,
): string {
  const people = cohorts.map((cohort) => {
    const offset = cohort.year - startYear;
    const age = `(${year}-${String(offset)})`;
    const left = `(1-${at["avklingning"] ?? ""})^(${age}-${String(lag)})`;
    return `IF(${age}>=${String(lag)},${String(cohort.number)}*${left}*(1-${migration})^${age},0)`;
  });
  return `${at["enhetsvärde"] ?? ""}*(1-${at["dödvikt"] ?? ""})*${rate}*(${people.join("+")})`;
}

/** A, B … Z, AA … */
function columnName(place: number): string {
  const letter = (at: number) => String.fromCharCode(65 + at);
  return place < 26 ? letter(place) : letter(Math.floor(place / 26) - 1) + letter(place % 26);
}
