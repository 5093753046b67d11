import type { SimulatedExcel } from "../support/excel";
import { openExcel } from "../support/excel";
import { callContract } from "./contract/calls";
import { contract } from "./contract/contract";
import type { Driver } from "./contract/driver";
import { headlessDriver } from "./contract/headlessDriver";
import { registerTestFunctions, testMetadata } from "./fixtures/testFunctions";

describe("the simulated Excel, headless", () => {
  let excel: SimulatedExcel;
  let driver: Driver;

  beforeEach(async () => {
    excel = await openExcel({ functions: testMetadata, addIn: registerTestFunctions });
    driver = headlessDriver(excel);
  });

  afterEach(() => {
    excel.close();
  });

  contract(() => driver);
});

describe("the simulated Excel, headless, at office.js's real pace", () => {
  let excel: SimulatedExcel;
  let driver: Driver;

  beforeEach(async () => {
    excel = await openExcel({
      functions: testMetadata,
      addIn: registerTestFunctions,
      pace: "real",
    });
    driver = headlessDriver(excel);
  });

  afterEach(() => {
    excel.close();
  });

  callContract(() => driver);
});
