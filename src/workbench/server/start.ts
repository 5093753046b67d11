import { buildBundles } from "../build/bundles";
import { addInFolders, buildAddIn } from "./addIn";
import type { RunningServer } from "./serve";
import { serve } from "./serve";

const PREFERRED_PORT = 3001;

/** `npm start`: builds what is missing, serves the workbench on this machine only, and says where. */
async function start(): Promise<void> {
  say("Bygger … / Building …");
  await Promise.all([buildAddIn(), buildBundles("frame", "early", "page")]);
  const { address } = await serveOn(process.env.PORT);
  say(`Arbetsbänken: ${address}`);
  say(`In English:   ${address}?language=en`);
  say("Avsluta med Ctrl+C. / Stop with Ctrl+C.");
}

/** The port that was asked for, or the usual one, or any that is free. */
async function serveOn(asked: string | undefined): Promise<RunningServer> {
  if (asked !== undefined) return serve(addInFolders, Number(asked));
  try {
    return await serve(addInFolders, PREFERRED_PORT);
  } catch {
    return serve(addInFolders, 0);
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

start().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
