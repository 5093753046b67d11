import type { Text } from "../../core/text";
import type { EvaluateCells, SelfTestResult } from "../../core/selfTest";
import type { Answer, Evaluate } from "./evaluate";
import type { SelfTest, SelfTestOutcome } from "./selfTest";

/** The known results of the core, as checks that run through the functions Excel calls. */
export async function loadSelfTest(): Promise<SelfTest> {
  const { runSelfTest, selfTestCases } = await import(
    /* webpackChunkName: "selfTest" */ "../../core/selfTest"
  );
  return async (evaluate) => (await runSelfTest(selfTestCases, asCells(evaluate))).map(outcome);
}

function asCells(evaluate: Evaluate): EvaluateCells {
  return async (id, cells) => valueOf(await evaluate(id, cells, "sv"));
}

function valueOf(answer: Answer): unknown {
  if ("error" in answer) throw new Error(answer.error.message);
  return answer.value;
}

function outcome({ test, passed, figures, failure }: SelfTestResult): SelfTestOutcome {
  const reason = failure === undefined ? undefined : { sv: failure, en: failure };
  const actual = reason ?? joined(figures.map((figure) => figure.actual));
  return {
    row: {
      id: test.id,
      label: test.title,
      expected: joined(test.expected.map(({ value, write }) => write(value))),
      printed: test.origin === "published",
      source: test.source ?? "",
    },
    actual,
    passed,
  };
}

/** Several figures of one result, such as persons and cost, in one cell. */
function joined(texts: readonly Text[]): Text {
  return {
    sv: texts.map(({ sv }) => sv).join("; "),
    en: texts.map(({ en }) => en).join("; "),
  };
}
