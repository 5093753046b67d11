const { resolve } = require("node:path");

/** Unit, property and host tests. Files that need a DOM say so with `@jest-environment jsdom`. */
module.exports = {
  rootDir: resolve(__dirname, ".."),
  roots: ["<rootDir>/src", "<rootDir>/test"],
  globalSetup: "<rootDir>/config/jestGlobalSetup.cjs",
  testEnvironment: "node",
  testTimeout: 30000,
  testMatch: ["<rootDir>/test/**/*.test.ts", "<rootDir>/test/**/*.test.tsx"],
  testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/e2e/"],
  cacheDirectory: "<rootDir>/.cache/jest",
  // Packages that ship ES modules only, which jest cannot require.
  transformIgnorePatterns: ["/node_modules/(?!(.*/)?(strip-bom|uuid|hucre)/)"],
  transform: {
    "^.+\\.m?[jt]sx?$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true },
          target: "es2022",
          transform: { react: { runtime: "automatic" } },
        },
        module: { type: "commonjs" },
      },
    ],
  },
};
