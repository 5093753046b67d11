import {
  collectFiles,
  type ChosenFile,
  type CollectWorker,
} from "../../../src/workbook/collect/collectFiles";

const chosen = (name: string, size = 10): ChosenFile => ({
  name,
  size,
  arrayBuffer: () => Promise.resolve(new ArrayBuffer(size)),
});

type Answer = "answers" | "fails" | "is silent";

/** Workers that answer, fail or say nothing, by the name of the file. */
function workers(how: (file: string) => Answer): {
  readonly make: () => CollectWorker;
  readonly made: () => number;
  readonly ended: () => number;
} {
  let made = 0;
  let ended = 0;
  const make = (): CollectWorker => {
    made += 1;
    const worker: CollectWorker = {
      onmessage: null,
      onerror: null,
      postMessage: (message: unknown) => {
        const { file } = message as { readonly file: string };
        const answer = how(file);
        const why = { sv: "", en: "" };
        setTimeout(() => {
          const target = worker as Worker;
          if (answer === "answers")
            worker.onmessage?.call(target, {
              data: { group: "skipped", file, why },
            } as MessageEvent);
          if (answer === "fails") worker.onerror?.call(target, {} as ErrorEvent);
        }, 0);
      },
      terminate: () => {
        ended += 1;
      },
    };
    return worker;
  };
  return { make, made: () => made, ended: () => ended };
}

const groups = (files: readonly { readonly file: string; readonly group: string }[]) =>
  files.map(({ file, group }) => `${file} ${group}`);

test("Files are read one after another in one worker, which ends with the last", async () => {
  const { make, made, ended } = workers(() => "answers");
  const done: number[] = [];
  const { result } = collectFiles([chosen("a"), chosen("b"), chosen("c")], make, (at) => {
    done.push(at);
  });
  expect(groups(await result)).toEqual(["a skipped", "b skipped", "c skipped"]);
  expect(done).toEqual([1, 2, 3]);
  expect([made(), ended()]).toEqual([1, 1]);
});

test("A file that makes the worker fail is told of, and the rest get a new worker", async () => {
  const { make, made } = workers((file) => (file === "b" ? "fails" : "answers"));
  const { result } = collectFiles([chosen("a"), chosen("b"), chosen("c")], make, () => undefined);
  expect(groups(await result)).toEqual(["a skipped", "b toMend", "c skipped"]);
  expect(made()).toBe(2);
});

test("A file that is far too large, or gone, is told of without being read", async () => {
  const { make, made } = workers(() => "answers");
  const gone: ChosenFile = { ...chosen("borta"), arrayBuffer: () => Promise.reject(new Error()) };
  const large = chosen("stor", 201 * 1_048_576);
  const { result } = collectFiles(
    [{ ...large, arrayBuffer: gone.arrayBuffer }, gone],
    make,
    () => undefined,
  );
  expect(groups(await result)).toEqual(["stor toMend", "borta toMend"]);
  expect(made()).toBe(0);
});

test("Stopping keeps what has been read and ends the worker, also in the middle of a file", async () => {
  const { make, ended } = workers((file) => (file === "b" ? "is silent" : "answers"));
  const collecting = collectFiles([chosen("a"), chosen("b"), chosen("c")], make, (at) => {
    if (at === 1)
      setTimeout(() => {
        collecting.stop();
      }, 5);
  });
  expect(groups(await collecting.result)).toEqual(["a skipped"]);
  expect(ended()).toBeGreaterThan(0);
});
