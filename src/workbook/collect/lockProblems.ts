import type { CellValue } from "../../core/model";
import { formatNumber, type Language, type Text } from "../../core/text";
import { tableColumns } from "../../core/model/schema/tableColumns";
import { isSameValue, placeOfLock, type Lock } from "../template/lock";
import type { CalculationFile, CellProblem } from "../xlsx";

/** The locked assumptions of a template that somebody has changed, by cell. */
export function lockProblems(
  { tables, cellOf }: Pick<CalculationFile, "tables" | "cellOf">,
  locks: readonly Lock[],
): readonly CellProblem[] {
  return locks.flatMap((lock): readonly CellProblem[] => {
    const place = placeOfLock(tables, lock);
    if (place && isSameValue(place.value, lock.value)) return [];
    const column = tableColumns[lock.table][lock.column]?.name;
    const cell = cellOf({
      table: lock.table,
      row: place?.row ?? 1,
      ...(column && { column }),
    });
    return [
      {
        severity: "error",
        ...(cell !== undefined && { cell }),
        text: place ? changed(lock, place.value) : gone(lock),
      },
    ];
  });
}

function changed({ row, value }: Lock, now: CellValue): Text {
  return {
    sv: `${row} är låst till ${shown(value, "sv")} av ekonomiavdelningen men har ändrats till ${shown(now, "sv")}. Skriv tillbaka ${shown(value, "sv")}.`,
    en: `${row} is locked at ${shown(value, "en")} by the finance department but has been changed to ${shown(now, "en")}. Write ${shown(value, "en")} again.`,
  };
}

function gone({ row, value }: Lock): Text {
  return {
    sv: `${row} är låst till ${shown(value, "sv")} av ekonomiavdelningen men raden är borta. Lägg in den igen.`,
    en: `${row} is locked at ${shown(value, "en")} by the finance department but the row is gone. Put it back.`,
  };
}

function shown(value: CellValue, language: Language): string {
  if (typeof value === "number") return formatNumber(value, language);
  return value === null || value === "" ? (language === "sv" ? "tomt" : "blank") : String(value);
}
