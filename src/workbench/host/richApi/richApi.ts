import { HostError } from "../hostError";
import type { BatchAnswer, BatchBody, BatchError, BatchResult, RequestMessage } from "./batch";
import { PathType } from "./batch";
import type { BatchRoot } from "./batchRun";
import { BatchRun } from "./batchRun";
import { References } from "./references";

/** Excel on the web refuses requests and answers beyond this size. */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** Answers office.js's batches, one at a time and in order, as Excel does. */
export class RichApi {
  private readonly references = new References();
  private queue: Promise<unknown> = Promise.resolve();
  /** How many batches were answered, for tests that count round trips. */
  batches = 0;
  private failure: Failure | undefined;

  constructor(private readonly root: BatchRoot) {}

  /** For tests of what an add-in does when Excel fails in the middle: fails once, at the n-th action or batch from now. */
  failAt(kind: Failure["kind"], number: number, code = "GeneralException"): void {
    this.failure = { kind, left: number, code };
  }

  /** Whether a failure that was ordered is still to come; it comes no more. */
  stopFailing(): boolean {
    const waiting = this.failure !== undefined;
    this.failure = undefined;
    return waiting;
  }

  process(request: RequestMessage, size: number): Promise<string> {
    const answer = this.queue.then(() => this.answer(request, size));
    this.queue = answer;
    return answer;
  }

  private async answer({ id, message }: RequestMessage, size: number): Promise<string> {
    this.batches += 1;
    const body =
      typeof message.body === "string" ? (JSON.parse(message.body) as BatchBody) : message.body;
    const answer = size > PAYLOAD_LIMIT ? tooLarge("Request") : await this.run(body);
    const text = envelope(id, answer);
    return text.length > PAYLOAD_LIMIT ? envelope(id, tooLarge("Response")) : text;
  }

  private async run(body: BatchBody): Promise<BatchAnswer> {
    const run = new BatchRun(body, this.root, this.references);
    const results: BatchResult[] = [];
    try {
      const onWorkbook = isOnWorkbook(body);
      if (onWorkbook) {
        this.refuse();
        // Excel takes no request in the middle of a calculation.
        await this.root.settle();
      }
      for (const action of body.Actions) {
        if (onWorkbook) this.failIfOrdered("action");
        results.push(await run.perform(action));
      }
      return { Results: results };
    } catch (error) {
      return { Results: results, Error: describe(error, run.location, results.length) };
    }
  }

  private refuse(): void {
    this.failIfOrdered("request");
    if (this.root.isEditing())
      throw new HostError("InvalidOperationInCellEditMode", "Excel is in cell-editing mode.");
  }

  private failIfOrdered(kind: Failure["kind"]): void {
    if (this.failure?.kind !== kind) return;
    this.failure.left -= 1;
    if (this.failure.left > 0) return;
    const { code } = this.failure;
    this.failure = undefined;
    throw new HostError(code, "The simulated host was told to fail here.");
  }
}

/** What a function answers is taken whatever the user does. */
function isOnWorkbook({ ObjectPaths }: BatchBody): boolean {
  return Object.values(ObjectPaths).some((path) => path?.ObjectPathType === PathType.globalObject);
}

interface Failure {
  readonly kind: "action" | "request";
  left: number;
  readonly code: string;
}

function describe(error: unknown, location: string, actionIndex: number): BatchError {
  const [code, message] =
    error instanceof HostError
      ? [error.code, error.message]
      : ["GeneralException", `Fault in the simulated host: ${stackOf(error)}`];
  return { Code: code, Message: message, Location: location, ActionIndex: actionIndex };
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function tooLarge(which: "Request" | "Response"): BatchAnswer {
  const message = `The ${which.toLowerCase()} payload size has exceeded the limit.`;
  return {
    Results: [],
    Error: {
      Code: `${which}PayloadSizeLimitExceeded`,
      Message: message,
      Location: "",
      ActionIndex: 0,
    },
  };
}

function envelope(id: number, body: BatchAnswer): string {
  return JSON.stringify({ id, type: 2, message: { statusCode: 200, headers: {}, body } });
}
