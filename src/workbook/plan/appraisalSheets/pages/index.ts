export { pageSheets } from "./pageSheets";
export type { PageDetails } from "./pageDetails";
