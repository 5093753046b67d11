import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const browserGlobals = [
  "window",
  "document",
  "navigator",
  "localStorage",
  "sessionStorage",
  "location",
  "fetch",
];
const banned = (names, message) => ["error", ...names.map((name) => ({ name, message }))];

export default tseslint.config(
  {
    ignores: [
      "dist/**",
      "node_modules/**",
      ".cache/**",
      "bench/competitors/**",
      "**/*.generated.ts",
    ],
  },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        project: "./tsconfig.json",
        tsconfigRootDir: new URL("..", import.meta.url).pathname,
      },
    },
    rules: {
      // One style of export: a name that a search finds.
      "no-restricted-exports": ["error", { restrictDefaultExports: { direct: true } }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: false }],
      "@typescript-eslint/no-unnecessary-condition": "error",
      "@typescript-eslint/explicit-module-boundary-types": "error",
      "no-console": "error",
      "max-lines": ["error", { max: 200, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ["**/*.cjs", "**/*.mjs", "**/*.js"],
    ...tseslint.configs.disableTypeChecked,
  },
  { files: ["config/*.mjs", "**/*.d.ts"], rules: { "no-restricted-exports": "off" } },
  {
    files: ["**/*.cjs", "**/*.js"],
    rules: {
      "@typescript-eslint/no-require-imports": "off",
      "@typescript-eslint/explicit-module-boundary-types": "off",
    },
  },
  {
    // Arithmetic depends on its arguments alone: no clock, no chance, no host, no page.
    files: ["src/core/**/*.ts"],
    rules: {
      "no-restricted-globals": banned(
        [...browserGlobals, "Office", "Excel", "CustomFunctions", "setTimeout", "Date"],
        "src/core is pure: pass what it needs as an argument.",
      ),
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random", message: "Pass a seeded generator." },
        {
          object: "Math",
          property: "pow",
          message: "Differs between machines; use a running product.",
        },
      ],
    },
  },
  {
    // Excel's own error class is not an Error in the types.
    files: ["src/functions/register.ts", "test/workbench/fixtures/testFunctions.ts"],
    rules: { "@typescript-eslint/only-throw-error": "off" },
  },
  {
    files: ["src/functions/**/*.ts", "src/workbook/plan/**/*.ts"],
    rules: { "no-restricted-globals": banned(browserGlobals, "Runs without a page.") },
  },
  {
    // The one function that reads a file: the reference library beside the script.
    files: ["src/functions/libraryFile.ts"],
    rules: {
      "no-restricted-globals": banned(
        browserGlobals.filter((name) => name !== "fetch"),
        "Runs without a page.",
      ),
    },
  },
  {
    files: ["src/workbook/excel/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
    },
  },
  {
    files: ["src/taskpane/**/*.tsx", "src/taskpane/**/*.ts"],
    plugins: { "react-hooks": reactHooks },
    rules: { ...reactHooks.configs.recommended.rules },
  },
  {
    files: ["test/**/*.ts", "test/**/*.tsx", "bench/**/*.ts"],
    rules: {
      "max-lines": "off",
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/unbound-method": "off",
    },
  },
);
