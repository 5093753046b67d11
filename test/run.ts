import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { cpus } from "node:os";
import { join, resolve } from "node:path";
import { measuredFile } from "./support/measured";

/*
 * Everything that proves the project, in one command: types, lint, format, import rules, generated files,
 * unit, property and host tests, the production build with its size limits, and the browser tests.
 * It ends with one line, "N passed, N failed". A skipped test counts as failed: nothing is left unshown.
 */

const root = resolve(__dirname, "..");
const reports = join(root, ".cache/reports");

interface Outcome {
  readonly passed: number;
  readonly failed: number;
}

interface Step {
  readonly name: string;
  readonly command: readonly string[];
  /** Where jest writes its counts; a step without it is one check. */
  readonly report?: string;
}

const jestStep = (name: string, config: string, ...options: readonly string[]): Step => {
  const report = join(reports, `${config}.json`);
  return {
    name,
    command: ["jest", "--config", `config/${config}`, "--json", "--outputFile", report, ...options],
    report,
  };
};

const checks: readonly Step[] = [
  { name: "types", command: ["npm", "run", "-s", "typecheck"] },
  { name: "lint", command: ["npm", "run", "-s", "lint"] },
  { name: "format", command: ["npm", "run", "-s", "format:check"] },
  { name: "import rules", command: ["npm", "run", "-s", "imports"] },
  { name: "generated files are fresh", command: ["npm", "run", "-s", "generate:check"] },
  { name: "templates are fresh", command: ["npm", "run", "-s", "templates:check"] },
];
/** Two test files at once on two cores: jest alone would take one of them. */
const workers = Math.max(2, cpus().length - 1);
const unit = jestStep(
  "unit, property and host tests",
  "jest.config.cjs",
  `--maxWorkers=${String(workers)}`,
);
const shipped: readonly Step[] = [
  { name: "production build", command: ["npm", "run", "-s", "build"] },
  { name: "size limits", command: ["npm", "run", "-s", "size"] },
  jestStep("browser tests", "jest.e2e.config.cjs"),
];

async function runAll(): Promise<void> {
  mkdirSync(reports, { recursive: true });
  rmSync(measuredFile, { force: true });
  const outcomes = await inOrder([...checks, unit, ...shipped]);
  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
  const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
  if (existsSync(measuredFile)) process.stdout.write(`\n${readFileSync(measuredFile, "utf8")}`);
  process.stdout.write(`\n${String(passed)} passed, ${String(failed)} failed\n`);
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
}

async function inOrder(steps: readonly Step[]): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const step of steps) outcomes.push(await run(step));
  return outcomes;
}

async function run(step: Step): Promise<Outcome> {
  const started = Date.now();
  const { code, output } = await execute(step.command);
  const outcome = step.report === undefined ? oneCheck(code) : jestCounts(step.report, code);
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  const verdict = outcome.failed > 0 ? "FAILED" : "ok";
  process.stdout.write(
    `${verdict.padEnd(7)} ${step.name} (${String(outcome.passed)} passed, ${seconds} s)\n`,
  );
  if (outcome.failed > 0) process.stdout.write(`${output}\n`);
  return outcome;
}

function oneCheck(code: number): Outcome {
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Jest's own counts; a suite that could not run, a skipped test or a crash counts as failed too. */
function jestCounts(report: string, code: number): Outcome {
  let passed = 0;
  let failed = 0;
  try {
    const counts = JSON.parse(readFileSync(report, "utf8")) as Readonly<Record<string, number>>;
    passed = counts.numPassedTests ?? 0;
    failed =
      (counts.numFailedTests ?? 0) +
      (counts.numRuntimeErrorTestSuites ?? 0) +
      (counts.numPendingTests ?? 0) +
      (counts.numTodoTests ?? 0);
  } catch {
    failed = 1;
  }
  return { passed, failed: code !== 0 || passed === 0 ? Math.max(1, failed) : failed };
}

function execute(
  command: readonly string[],
): Promise<{ readonly code: number; readonly output: string }> {
  const [program = "", ...args] = command;
  const bin = join(root, "node_modules/.bin");
  const child = spawn(program, args, {
    cwd: root,
    shell: process.platform === "win32",
    env: {
      ...process.env,
      PATH: `${bin}${process.platform === "win32" ? ";" : ":"}${process.env.PATH ?? ""}`,
    },
  });
  let output = "";
  const keep = (chunk: Buffer): void => {
    output += chunk.toString();
  };
  child.stdout.on("data", keep);
  child.stderr.on("data", keep);
  return new Promise((done) => {
    child.on("error", (error) => {
      done({ code: 1, output: error.message });
    });
    child.on("close", (code) => {
      done({ code: code ?? 1, output });
    });
  });
}

void runAll();
