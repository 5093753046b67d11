import { browserDriver } from "../workbench/contract/browserDriver";
import { contract } from "../workbench/contract/contract";
import type { Driver } from "../workbench/contract/driver";
import type { OpenWorkbench } from "../support/workbench";
import { closeBrowser, openWorkbench } from "../support/workbench";

describe("the simulated Excel in the workbench", () => {
  let workbench: OpenWorkbench;
  let driver: Driver;

  beforeEach(async () => {
    workbench = await openWorkbench({ addIn: "test", query: "example=none" });
    driver = browserDriver(workbench);
  });

  afterEach(async () => {
    await workbench.close();
  });

  afterAll(closeBrowser);

  contract(() => driver);
});
