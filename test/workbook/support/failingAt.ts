import type { SimulatedExcel } from "../../support/excel";

/** Runs work in an Excel whose host fails once, at the n-th action (or batch) from now; tells whether it came to that. */
export async function failingAt<Value>(
  { host }: SimulatedExcel,
  kind: "action" | "request",
  number: number,
  work: () => Promise<Value>,
): Promise<{ readonly value: Value; readonly failed: boolean }> {
  host.api.failAt(kind, number);
  const value = await work();
  return { value, failed: !host.api.stopFailing() };
}
