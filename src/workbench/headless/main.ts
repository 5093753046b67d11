/** The simulated host without a browser, bundled into one file for jest and Node. */
export { startHost } from "../host/startHost";
export type { Host, HostOptions } from "../host/startHost";
export { headlessStore } from "../store/headlessStore";
export { CellError } from "../store/cellValue";
