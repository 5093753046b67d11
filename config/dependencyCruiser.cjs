/** Who may import whom. Each rule says why. */
const shipped = "^src/(core|functions|simulation|workbook|taskpane)";

module.exports = {
  forbidden: [
    {
      name: "no-cycles",
      comment: "A cycle has no order to be read in.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-orphans",
      comment: "What nothing uses is dead or not yet tied in.",
      severity: "error",
      from: {
        orphan: true,
        path: "^src",
        pathNot: ["\\.d\\.ts$", "/main\\.tsx?$", "^src/workbench/server/", "^src/generate/"],
      },
      to: {},
    },
    {
      name: "core-is-pure",
      comment: "The arithmetic knows no host, no React and no other part of the project.",
      severity: "error",
      from: { path: "^src/core" },
      to: { path: "^src|^node_modules", pathNot: "^src/core|^node_modules/decimal" },
    },
    {
      name: "library-and-examples-load-late",
      comment:
        "They are large data that only the pane needs; the functions bundle must not hold them.",
      severity: "error",
      from: { path: "^src/(functions|core)", pathNot: "^src/core/(effectLibrary|examples)" },
      to: { path: "^src/core/(effectLibrary|examples)" },
    },
    {
      name: "decimal-in-one-file",
      comment:
        "decimal.js has global settings; one file makes the one constructor that everybody uses.",
      severity: "error",
      from: { path: "^src", pathNot: "^src/core/numbers/decimal\\.ts$" },
      to: { path: "^node_modules/decimal\\.js" },
    },
    {
      name: "functions-stand-on-core",
      comment: "A custom function is a face of the core and must load without pane and workbook.",
      severity: "error",
      from: { path: "^src/functions" },
      to: { pathNot: "^src/(core|functions|simulation/index\\.ts)", path: "^src|^node_modules" },
    },
    {
      name: "simulation-stands-on-core",
      comment:
        "The worker and its client serve functions and pane alike, so neither must bring the other along.",
      severity: "error",
      from: { path: "^src/simulation" },
      to: { pathNot: "^src/(core|simulation)", path: "^src|^node_modules" },
    },
    {
      name: "worker-through-its-client",
      comment: "The worker is a script of its own: whoever wants a simulation asks the client.",
      severity: "error",
      from: { path: "^src", pathNot: "^src/simulation" },
      to: { path: "^src/simulation", pathNot: "^src/simulation/index\\.ts$" },
    },
    {
      name: "plan-is-pure",
      comment: "A plan is plain data: the same for Excel and for a file.",
      severity: "error",
      from: { path: "^src/workbook/plan" },
      to: {
        path: "^src|^node_modules",
        pathNot: "^src/(core|workbook/plan)|^src/functions/catalogue",
      },
    },
    {
      name: "adapters-apart",
      comment: "Each adapter can be replaced without touching the other.",
      severity: "error",
      from: { path: "^src/workbook/(excel|xlsx)" },
      to: {
        path: "^src/(taskpane|functions|workbench)|^src/workbook/(excel|xlsx)",
        pathNot: "^src/workbook/$1",
      },
    },
    {
      name: "pane-without-functions-code",
      comment: "Functions are a bundle of their own; the pane reads their catalogue as data.",
      severity: "error",
      from: { path: "^src/taskpane" },
      to: { path: "^src/functions", pathNot: "\\.json$", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "adapters-only-where-put-together",
      comment:
        "Components talk to the workbook interface, so that they can be tested without Excel.",
      severity: "error",
      from: { path: "^src/taskpane", pathNot: "^src/taskpane/main\\.tsx$" },
      to: { path: "^src/workbook/(excel|xlsx)" },
    },
    {
      name: "workbench-never-ships",
      comment:
        "The simulated host is for developing; office.js's terms and the bundle size forbid shipping it.",
      severity: "error",
      from: { path: shipped },
      to: { path: "^src/(workbench|generate)" },
    },
    {
      name: "workbench-knows-no-pane",
      comment: "The host must not know which add-in it runs.",
      severity: "error",
      from: { path: "^src/workbench" },
      to: { path: "^src/taskpane" },
    },
    {
      name: "office-js-only-in-adapters",
      comment: "One folder holds all Office.js.",
      severity: "error",
      from: { path: "^src/(core|taskpane|workbook/(plan|xlsx))" },
      to: { path: "^node_modules/@microsoft/office-js" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
