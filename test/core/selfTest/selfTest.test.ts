import { runSelfTest, selfTestCases } from "../../../src/core/selfTest";
import { registry } from "../../../src/functions/registry.generated";
import { callContext } from "../../functions/support/callContext";

async function evaluate(functionId: string, cells: readonly unknown[]): Promise<unknown> {
  const custom = registry.find(({ id }) => id === functionId);
  if (!custom) throw new Error(`no function ${functionId}`);
  return custom.evaluateCells(cells, callContext("sv"));
}

describe("the self-test of docs/method.md section 8", () => {
  it("has ids of its own for every case", () => {
    expect(new Set(selfTestCases.map(({ id }) => id)).size).toBe(selfTestCases.length);
  });

  it.each(selfTestCases)("$title.en", async (test) => {
    const [result] = await runSelfTest([test], evaluate);
    expect(result).toMatchObject({ passed: true });
    expect(result?.figures).toHaveLength(test.expected.length);
  });

  it("shows the printed figure beside ours, in both languages", async () => {
    const cases = selfTestCases.filter(({ id }) => id === "exclusion-eskilstuna");
    const [result] = await runSelfTest(cases, evaluate);
    expect(result?.figures[1]?.expected).toEqual({
      sv: "2\u00a0189\u00a0250\u00a0000\u00a0kr",
      en: "2,189,250,000\u00a0kr",
    });
  });

  it("tells a wrong figure, a missing figure and a failed call", async () => {
    const [test] = selfTestCases;
    const wrong = await runSelfTest([test!], () => [[138, 2_189_250_000]]);
    const missing = await runSelfTest([test!], () => 139);
    const failed = await runSelfTest([test!], () => {
      throw new Error("#VALUE!");
    });
    expect([wrong[0]?.passed, missing[0]?.passed, failed[0]?.passed]).toEqual([
      false,
      false,
      false,
    ]);
    expect(failed[0]?.failure).toBe("#VALUE!");
  });
});
