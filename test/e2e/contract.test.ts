import { browserDriver } from "../workbench/contract/browserDriver";
import { contract } from "../workbench/contract/contract";
import type { Driver } from "../workbench/contract/driver";
import type { OpenWorkbench } from "../support/workbench";
import { closeBrowser, openWorkbench } from "../support/workbench";

describe("the simulated Excel in the workbench", () => {
  let workbench: OpenWorkbench;
  let driver: Driver;

  beforeAll(async () => {
    workbench = await openWorkbench({ addIn: "test", query: "example=none" });
    driver = browserDriver(workbench);
  });

  beforeEach(async () => {
    await workbench.page.evaluate(() => window.workbench.reset());
    await workbench.addIn.evaluate(() => Object.assign(globalThis, { testRuns: {} }));
  });

  afterAll(async () => {
    await workbench.close();
    await closeBrowser();
  });

  contract(() => driver);
});
