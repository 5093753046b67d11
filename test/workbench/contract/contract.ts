import { argumentContract } from "./arguments";
import { callContract } from "./calls";
import type { GetDriver } from "./driver";
import { resultContract } from "./results";

/** What must hold wherever the simulated Excel runs. */
export function contract(driver: GetDriver): void {
  callContract(driver);
  argumentContract(driver);
  resultContract(driver);
}
