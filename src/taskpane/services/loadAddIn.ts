import type { AddInReference } from "../../workbook/fileDetails";

const storeTypes: readonly AddInReference["storeType"][] = [
  "developer",
  "catalog",
  "EXCatalog",
  "OMEX",
];

/** What the build wrote beside the pane about how it is handed out. */
export async function loadAddIn(): Promise<AddInReference | undefined> {
  try {
    const answer = await fetch("deployment.json");
    return answer.ok ? addInIn(await answer.json()) : undefined;
  } catch {
    return undefined;
  }
}

/** The reference in a deployment file; undefined where it lacks something. */
export function addInIn(deployment: unknown): AddInReference | undefined {
  if (typeof deployment !== "object" || deployment === null) return undefined;
  const { id, version, storeType } = deployment as Readonly<Record<string, unknown>>;
  const known = storeTypes.find((type) => type === storeType);
  if (typeof id !== "string" || typeof version !== "string" || !known) return undefined;
  return { id, version: fourNumbers(version), storeType: known };
}

/** The manifest's version has four numbers. */
function fourNumbers(version: string): string {
  return [...version.split("."), "0", "0", "0"].slice(0, 4).join(".");
}
