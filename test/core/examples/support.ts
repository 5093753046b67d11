import { readAppraisal, type Appraisal, type Table } from "../../../src/core/model";
import { examples, type Example, type ExampleCase } from "../../../src/core/examples";

export interface Opened {
  readonly name: string;
  readonly example: Example;
  readonly one: ExampleCase;
}

/** Every case of every example, named so that a failing test says which. */
export const everyCase: readonly Opened[] = examples.flatMap((example) =>
  example.cases.map((one) => ({ name: `${example.id} ${one.id}`, example, one })),
);

/** A case by its name, such as "jobbprojekt cofinanced". */
export function caseOf(name: string): ExampleCase {
  const found = everyCase.find((opened) => opened.name === name);
  if (found === undefined) throw new Error(`no case ${name}`);
  return found.one;
}

/** The appraisal of a case; errors in its tables fail the test with their texts. */
export function appraisalOf({ tables }: ExampleCase): Appraisal {
  const { appraisal, problems } = readAppraisal(tables);
  if (appraisal === undefined) throw new Error(problems.map(({ what }) => what.en).join("\n"));
  return appraisal;
}

/** A table's rows as objects by header. */
export function rowsOf([headers = [], ...rows]: Table): readonly Readonly<
  Record<string, unknown>
>[] {
  return rows.map((row) =>
    Object.fromEntries(headers.map((header, at) => [String(header), row[at]])),
  );
}
