import { waitForOffice } from "../../../src/taskpane/start/waitForOffice";

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

/** Lets time pass, and then whatever has been promised. */
async function pass(milliseconds: number): Promise<void> {
  await jest.advanceTimersByTimeAsync(milliseconds);
}

function listening(): { heard: string[]; ready: () => void; problem: (problem: string) => void } {
  const heard: string[] = [];
  return {
    heard,
    ready: () => heard.push("ready"),
    problem: (problem) => heard.push(problem),
  };
}

describe("waiting for Office", () => {
  it("is ready when Excel answers", async () => {
    const listeners = listening();
    waitForOffice({ onReady: () => Promise.resolve({ host: "Excel" }) }, listeners);
    await pass(60_000);
    expect(listeners.heard).toEqual(["ready"]);
  });

  it("says at once that office.js is not there", () => {
    const listeners = listening();
    waitForOffice(undefined, listeners);
    expect(listeners.heard).toEqual(["noOffice"]);
  });

  it("says that the page is not inside Excel", async () => {
    const listeners = listening();
    waitForOffice({ onReady: () => Promise.resolve({ host: null }) }, listeners);
    await pass(0);
    expect(listeners.heard).toEqual(["noHost"]);
  });

  it("does not wait in silence for an Excel that never answers, and lets it in when it does", async () => {
    const listeners = listening();
    let answer: (info: { host: unknown }) => void = () => undefined;
    const silent = new Promise<{ host: unknown }>((resolve) => {
      answer = resolve;
    });
    waitForOffice({ onReady: () => silent }, listeners);
    await pass(9_900);
    expect(listeners.heard).toEqual([]);
    await pass(200);
    expect(listeners.heard).toEqual(["late"]);
    answer({ host: "Excel" });
    await pass(0);
    expect(listeners.heard).toEqual(["late", "ready"]);
  });
});
