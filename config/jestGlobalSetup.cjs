/** Bundles the simulated Excel once, before the tests: jest cannot load Univer's modules one by one. */
module.exports = async () => {
  const { buildBundles } = require("../src/workbench/build/bundles.ts");
  await buildBundles("headless", "frame");
};
