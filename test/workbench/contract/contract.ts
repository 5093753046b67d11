import { argumentContract } from "./arguments";
import { callContract } from "./calls";
import type { GetDriver } from "./driver";
import { objectContract } from "./objects";
import { resultContract } from "./results";
import { sheetPartContract } from "./sheetParts";
import { situationContract } from "./situations";
import { workbookPartContract } from "./workbookParts";

/** What must hold wherever the simulated Excel runs. */
export function contract(driver: GetDriver): void {
  callContract(driver);
  argumentContract(driver);
  resultContract(driver);
  objectContract(driver);
  workbookPartContract(driver);
  sheetPartContract(driver);
  situationContract(driver);
}
