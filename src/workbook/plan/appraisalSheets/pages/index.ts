export type { PageDetails } from "./pageDetails";
