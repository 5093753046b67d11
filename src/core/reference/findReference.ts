import { InputError, NotAvailableError } from "../errors";
import type { DatedValue, Library, ReferenceValue } from "./library";
import { referenceMessages } from "./messages";

/** One dated value of the library, with what it is a value of. */
export interface Found {
  readonly reference: ReferenceValue;
  readonly dated: DatedValue;
}

/**
 * A reference value by its id, of the year given, else the newest. An id with a year at its end is
 * understood, and so is one that lacks the year at its end (then the newest). Years are never
 * carried on: one without a value is not available.
 */
export function findReference(library: Library, id: string, year?: number): Found {
  const wanted = id.trim().toLowerCase();
  const exact = library.values.find((value) => value.id.toLowerCase() === wanted);
  if (exact) return ofYear(exact, year);
  const [, series, ownYear] = /^(.+)\.(\d{4})$/.exec(wanted) ?? [];
  const known = library.values.find((value) => value.id.toLowerCase() === series);
  if (known) return ofYear(known, year ?? Number(ownYear));
  const editions = library.values.filter(({ id: other }) => editionOf(other) === wanted);
  const newest = editions.sort((one, other) => newestYear(other) - newestYear(one))[0];
  if (!newest) throw new InputError("id", referenceMessages.unknownReference(id));
  return ofYear(newest, year);
}

function editionOf(id: string): string {
  return id.toLowerCase().replace(/\.\d{4}$/, "");
}

function newestYear({ values }: ReferenceValue): number {
  return values[values.length - 1]?.year ?? 0;
}

function ofYear(reference: ReferenceValue, year: number | undefined): Found {
  const { values } = reference;
  const dated =
    year === undefined ? values[values.length - 1] : values.find((value) => value.year === year);
  if (!dated)
    throw new NotAvailableError(
      referenceMessages.yearMissing(
        reference.label,
        year ?? 0,
        values.map((value) => value.year),
      ),
    );
  return { reference, dated };
}
