import type { Outcome } from "../../outcome";
import { problem } from "../../problems";
import type { Look } from "../../whatIf/whatIfPort";
import { attempt } from "../attempt";
import { resolveRange } from "../resolveRange";
import { supports } from "../supports";
import { factsOf } from "./factsOf";

/** A merged area is told from several chosen cells up to this size. */
const mostMerged = 400;

/** What each address leads to, one request after another: one that is wrong must not hide the others. */
export async function lookAt(addresses: readonly string[]): Promise<Outcome<readonly Look[]>> {
  const looks: Look[] = [];
  for (const address of addresses) {
    const look = await lookAtOne(address);
    if (look.ok) looks.push(look.value);
    else if (look.problem.kind === "notFound") looks.push({ kind: "missing", address });
    else return look;
  }
  return { ok: true, value: looks };
}

function lookAtOne(address: string): Promise<Outcome<Look>> {
  const missing: Look = { kind: "missing", address };
  return attempt<Look>(
    async (context) => {
      const range = await resolveRange(context, address);
      if (!range) return { ok: true, value: missing };
      range.load(["address", "cellCount"]);
      await context.sync();
      if (range.cellCount === 1)
        return { ok: true, value: { kind: "cell", cell: await factsOf(context, range) } };
      if (!(await isMergedArea(context, range)))
        return { ok: true, value: { kind: "several", address: range.address } };
      const corner = await factsOf(context, range.getCell(0, 0));
      return { ok: true, value: { kind: "cell", cell: corner } };
    },
    { InvalidArgument: problem("notFound", address) },
  );
}

async function isMergedArea(context: Excel.RequestContext, range: Excel.Range): Promise<boolean> {
  if (range.cellCount > mostMerged || !supports("1.13")) return false;
  const merged = range.getMergedAreasOrNullObject();
  merged.load("address");
  await context.sync();
  return !merged.isNullObject && merged.address === range.address;
}
