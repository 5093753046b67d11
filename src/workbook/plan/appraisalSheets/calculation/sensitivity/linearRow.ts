import { fixedDown } from "../../drafting/references";
import { effectColumns } from "../columns";
import type { Context } from "../context";
import { quoted } from "../words";
import type { LinearColumn } from "./assumptionInputs";
import type { InputRow } from "./inputRow";
import { effectSteps, type SensitivityLayout } from "./sensitivityLayout";

/**
 * A share of one effect, such as its deadweight: what the net present value gains when it grows by 1 is the present
 * value of the effect with every other deduction made.
 */
export function linearRow(
  context: Context,
  layout: SensitivityLayout,
  id: string,
  column: LinearColumn,
): Pick<InputRow, "present" | "slope"> {
  const { layout: places, words } = context;
  const row = `MATCH(${quoted(id)},${fixedDown(places.effects, 0)},0)`;
  const given = (key: string): string => `N(${words.entry("effects", key, row)})`;
  const orAll = (key: string): string => `IF(${given(key)}=0,1,${given(key)})`;
  const step = (key: keyof typeof effectSteps): string =>
    `INDEX(${fixedDown(layout.effects, effectSteps[key])},${row})`;
  const value = `INDEX(${fixedDown(places.effects, effectColumns.unitValue)},${row})`;
  const factors: Readonly<Record<LinearColumn, string>> = {
    share: orAll("share"),
    deadweight: `(1-${given("deadweight")})`,
    attribution: orAll("attribution"),
    displacement: `(1-${given("displacement")})`,
    haircut: `IF(${value}<0,1,1-${given("haircut")})`,
  };
  const others = Object.entries(factors).flatMap(([key, factor]) =>
    key === column ? [] : [factor],
  );
  const isTaken = column !== "share" && column !== "attribution";
  const sign = column === "haircut" ? `-(${value}>=0)` : isTaken ? "-1" : "1";
  const present = column === "share" || column === "attribution" ? orAll(column) : given(column);
  return {
    present: `=${present}`,
    slope: `=IFERROR(${sign}*${[value, step("part"), step("years"), ...others].join("*")},0)`,
  };
}
