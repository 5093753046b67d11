import type { CollectedFile } from "./collectedFile";
import { problemTexts } from "./problemTexts";

/** A file that the user has chosen. */
export interface ChosenFile {
  readonly name: string;
  readonly size: number;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
}

/** What is needed of a web worker. */
export type CollectWorker = Pick<Worker, "onmessage" | "onerror" | "postMessage" | "terminate">;

/** Files being read one after another. */
export interface Collecting {
  readonly result: Promise<readonly CollectedFile[]>;
  /** Stops at once. What has been read is the result. */
  readonly stop: () => void;
}

const mostBytes = 200 * 1_048_576;
/** An ordinary file takes a fiftieth of a second. */
const mostMilliseconds = 60_000;

/**
 * Reads files in a worker, so that the pane stays awake. A file that makes the worker fail or takes too long is told of,
 * and the next one gets a new worker.
 */
export function collectFiles(
  files: readonly ChosenFile[],
  makeWorker: () => CollectWorker,
  progress: (done: number) => void,
): Collecting {
  let worker: CollectWorker | undefined;
  let stopped = false;
  let wake: () => void = () => undefined;
  const restart = (): void => {
    worker?.terminate();
    worker = undefined;
  };
  const readOne = async (file: ChosenFile): Promise<CollectedFile | undefined> => {
    if (file.size > mostBytes) return toMend(file, problemTexts.tooLarge);
    const bytes = await file.arrayBuffer().catch(() => undefined);
    if (!bytes) return toMend(file, problemTexts.unopened);
    worker ??= makeWorker();
    const answered = await answerOf(worker, file, bytes, (done) => {
      wake = done;
    });
    if (answered === "failed") restart();
    if (answered === "failed" && !stopped) return toMend(file, problemTexts.failed);
    return answered === "failed" ? undefined : answered;
  };
  const readAll = async (): Promise<readonly CollectedFile[]> => {
    const collected: CollectedFile[] = [];
    for (const file of files) {
      const one = stopped ? undefined : await readOne(file);
      if (!one) break;
      collected.push(one);
      progress(collected.length);
    }
    restart();
    return collected;
  };
  return {
    result: readAll(),
    stop: () => {
      stopped = true;
      wake();
    },
  };
}

function answerOf(
  worker: CollectWorker,
  { name }: ChosenFile,
  bytes: ArrayBuffer,
  onWait: (done: () => void) => void,
): Promise<CollectedFile | "failed"> {
  return new Promise((resolve) => {
    const late = setTimeout(() => {
      resolve("failed");
    }, mostMilliseconds);
    const done = (answer: CollectedFile | "failed"): void => {
      clearTimeout(late);
      resolve(answer);
    };
    onWait(() => {
      done("failed");
    });
    worker.onmessage = ({ data }: MessageEvent<CollectedFile>) => {
      done(data);
    };
    worker.onerror = () => {
      done("failed");
    };
    worker.postMessage({ file: name, bytes }, [bytes]);
  });
}

function toMend({ name }: ChosenFile, text: (typeof problemTexts)["failed"]): CollectedFile {
  return { group: "toMend", file: name, problems: [{ severity: "error", text }], notes: [] };
}
