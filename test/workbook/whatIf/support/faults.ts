import type { SimulatedExcel } from "../../../support/excel";

/** How a request fails: it is not done, it is done but the answer is lost, or from then on nothing is done. */
export type Fault = "refused" | "lost" | "cut";

/** Makes the n-th request from now on fail, and tells how many there were. */
export function breakRequest(excel: SimulatedExcel, at: number, fault: Fault): Breakage {
  const { api } = excel.host;
  const process = api.process.bind(api);
  let requests = 0;
  api.process = async (request, size) => {
    // What the functions of the add-in answer is no request of ours.
    if (JSON.stringify(request).includes("SetInvocationArrayResults"))
      return process(request, size);
    requests += 1;
    const fails = fault === "cut" ? requests >= at : requests === at;
    if (!fails) return process(request, size);
    if (fault === "lost") await process(request, size);
    return failure(request.id);
  };
  return {
    requests: () => requests,
    mend: () => {
      api.process = process;
    },
  };
}

export interface Breakage {
  readonly requests: () => number;
  readonly mend: () => void;
}

function failure(id: number): string {
  const Error = { Code: "GeneralException", Message: "Cut off.", Location: "", ActionIndex: 0 };
  const body = { Results: [], Error };
  return JSON.stringify({ id, type: 2, message: { statusCode: 200, headers: {}, body } });
}
