const unit = require("./jest.config.cjs");

/** Browser tests: the built add-in in the workbench, driven in a real browser. One at a time. */
module.exports = {
  ...unit,
  testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/"],
  testTimeout: 120000,
  maxWorkers: 1,
};
