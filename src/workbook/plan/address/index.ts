export { boxOf, cellCount, overlap, type Box } from "./box";
export { boxName, cellName, columnName } from "./cellName";
export { joinAddress } from "./joinAddress";
export { splitAddress, type AddressParts } from "./splitAddress";
