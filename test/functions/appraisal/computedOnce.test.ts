import type * as Appraisal from "../../../src/core/appraisal";
import type * as Model from "../../../src/core/model";
import { readAppraisal } from "../../../src/core/model";
import { appraise } from "../../../src/core/appraisal";
import { exampleTables } from "../../../src/functions/exampleTables";
import { registry } from "../../../src/functions/registry.generated";
import { callContext } from "../support/callContext";

jest.mock("../../../src/core/model", () => {
  const actual = jest.requireActual<typeof Model>("../../../src/core/model");
  return { ...actual, readAppraisal: jest.fn(actual.readAppraisal) };
});
jest.mock("../../../src/core/appraisal", () => {
  const actual = jest.requireActual<typeof Appraisal>("../../../src/core/appraisal");
  return { ...actual, appraise: jest.fn(actual.appraise) };
});

const reportsOfOneCalculation = ["SUMMARY", "FIVEQUESTIONS", "VERDICT", "ACTORS", "BUDGET"];

/** The tables as the host sends them anew with every call. */
async function call(id: string, tables: readonly unknown[], ...more: unknown[]): Promise<unknown> {
  const custom = registry.find((candidate) => candidate.id === id);
  return custom?.evaluateCells([...structuredClone(tables), ...more], callContext());
}

const appraisals = () =>
  new Set(jest.mocked(appraise).mock.calls.map(([appraisal]) => appraisal)).size;

describe("the appraisal functions over the same tables", () => {
  beforeEach(() => {
    jest.clearAllMocks();
  });

  it("read and appraise once, however many ask and however often", async () => {
    for (let time = 0; time < 3; time += 1)
      for (const id of reportsOfOneCalculation) await call(id, exampleTables);
    expect(readAppraisal).toHaveBeenCalledTimes(1);
    expect(appraisals()).toBe(1);
    expect(appraise).toHaveBeenCalledTimes(reportsOfOneCalculation.length);
  });

  it("answer each question once, and another question anew", async () => {
    const before = jest.mocked(appraise).mock.calls.length;
    await call("KEYFIGURE", exampleTables, "nettonuvärde", null, 1);
    await call("KEYFIGURE", exampleTables, "nettonuvärde", null, 1);
    expect(jest.mocked(appraise).mock.calls.length - before).toBe(1);
    await call("KEYFIGURE", exampleTables, "nettonuvärde", null, 2);
    expect(jest.mocked(appraise).mock.calls.length - before).toBe(2);
  });

  it("follow an edit of one cell, and remember what was before it", async () => {
    const edited = structuredClone(exampleTables) as unknown as (number | string)[][][];
    (edited[2]?.[1] as (number | string)[])[3] = 100_000;
    await call("KEYFIGURE", exampleTables, "nettonuvärde");
    jest.clearAllMocks();
    expect(await call("KEYFIGURE", edited, "nettonuvärde")).toBe(95_200);
    expect(await call("KEYFIGURE", exampleTables, "nettonuvärde")).toBe(-4_800);
    expect(readAppraisal).toHaveBeenCalledTimes(1);
  });
});
