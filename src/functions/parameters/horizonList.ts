import { InputError } from "../../core/errors";
import type { Years } from "../../core/units";
import type { Cell, Parameter } from "../definition";
import { appraisalMessages } from "./appraisalMessages";
import { isBlank, rowsOf } from "./cells";

/** Which horizons a table is to show: a number, a text such as "1; 4; 25", or a range. None where nothing is given. */
export function horizonList(): Parameter<readonly Years[] | undefined> {
  return {
    key: "horizon",
    name: { sv: "horisonter", en: "horizons" },
    kind: "horizonList",
    cell: { type: "any", dimensionality: "matrix" },
    optional: true,
    parse: (cell, key) => {
      const years = rowsOf(cell)
        .flat()
        .flatMap(parts)
        .map((part) => yearsIn(part, key));
      return years.length > 0 ? [...new Set(years)] : undefined;
    },
  };
}

/** A blank cell arrives as 0 on some hosts, and 0 is no horizon. */
function parts(cell: Cell): readonly Cell[] {
  if (isBlank(cell) || cell === 0) return [];
  if (typeof cell !== "string") return [cell];
  return cell.split(";").filter((part) => part.trim() !== "");
}

function yearsIn(part: Cell, key: string): Years {
  const years = typeof part === "string" ? Number(part) : part;
  if (typeof years !== "number" || !Number.isInteger(years) || years < 1)
    throw new InputError(key, appraisalMessages.notHorizons(part));
  return years as Years;
}
