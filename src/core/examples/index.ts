import { coolKids } from "./cases/coolKids";
import { exclusion } from "./cases/exclusion";
import { housingFirst } from "./cases/housingFirst";
import { jobs } from "./cases/jobs";
import { mtfc } from "./cases/mtfc";
import { supportedEmployment } from "./cases/supportedEmployment";
import type { Example } from "./example";

export type { Example, ExampleCase, Expectation, Origin, Published } from "./example";
export { cite, sources, type Source, type SourceId } from "./sources";

/** The worked examples, in the order in which they are shown. */
export const examples: readonly Example[] = [
  exclusion,
  jobs,
  supportedEmployment,
  housingFirst,
  coolKids,
  mtfc,
];
