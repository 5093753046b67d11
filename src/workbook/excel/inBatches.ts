/** Something to put into a request, and about how many characters it takes there. */
export interface Step {
  readonly size: number;
  readonly run: () => void;
}

/** Excel on the web refuses a request of more than 5 MB; this leaves room for what is not counted. */
const largestBatch = 2_000_000;

/** Sends steps in as few requests as their size allows. */
export async function inBatches(
  context: Excel.RequestContext,
  steps: readonly Step[],
): Promise<void> {
  for (const batch of batchesOf(steps)) await send(context, batch);
}

function batchesOf(steps: readonly Step[]): readonly (readonly Step[])[] {
  const batches: Step[][] = [];
  let size = Infinity;
  for (const step of steps) {
    if (size + step.size > largestBatch) {
      batches.push([]);
      size = 0;
    }
    size += step.size;
    batches.at(-1)?.push(step);
  }
  return batches;
}

/** Excel neither calculates nor draws before the request is whole. */
async function send(context: Excel.RequestContext, batch: readonly Step[]): Promise<void> {
  context.application.suspendApiCalculationUntilNextSync();
  context.application.suspendScreenUpdatingUntilNextSync();
  for (const { run } of batch) run();
  await context.sync();
}
