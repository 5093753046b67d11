import type { SimulatedExcel } from "../../support/excel";

interface Message {
  readonly message: { readonly body: string | Body };
}

interface Body {
  readonly Actions?: readonly Action[];
}

interface Action {
  readonly Name: string;
}

function actionsOf(json: string): readonly Action[] {
  const { body } = (JSON.parse(json) as Partial<Message>).message ?? {};
  return (typeof body === "string" ? (JSON.parse(body) as Body) : body)?.Actions ?? [];
}

/** What the requests of office.js are for. */
export type RequestKind = "work" | "release";

/** After its work Excel.run sends requests that only let go of what the others held. */
export function kindOf(json: string): RequestKind | undefined {
  const actions = actionsOf(json);
  if (actions.length === 0) return undefined;
  const releases = actions.filter(({ Name }) => Name === "_RemoveReference").length;
  const named = actions.filter(({ Name }) => Name !== "").length;
  return releases > 0 && releases === named ? "release" : "work";
}

/** Runs work and does something before some of the requests that it sends, counted from 1 within their kind. */
export async function beforeRequests<Value>(
  { host }: SimulatedExcel,
  kind: RequestKind,
  act: (number: number, json: string) => void,
  work: () => Promise<Value>,
): Promise<Value> {
  const receive = host.receive.bind(host);
  let number = 0;
  const spy = jest.spyOn(host, "receive").mockImplementation((json) => {
    if (kindOf(json) === kind) act((number += 1), json);
    return receive(json);
  });
  try {
    return await work();
  } finally {
    spy.mockRestore();
  }
}

/** Which action of a request, from 1, is the n-th of a name. */
export function actionOf(json: string, name: string, number: number): number {
  const names = actionsOf(json).map(({ Name }) => Name);
  const places = names.flatMap((each, at) => (each === name ? [at + 1] : []));
  const place = places[number - 1];
  if (place === undefined) throw new Error(`The request has no ${String(number)} ${name}.`);
  return place;
}

/** How many actions a request has. */
export function lastActionOf(json: string): number {
  return actionsOf(json).length;
}
