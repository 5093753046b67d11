export { formatNumber } from "./formatNumber";
export type { Language, Text } from "./text";
