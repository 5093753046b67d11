import { exchange } from "./exchange";

const forbidding = "~!@#$%^&*()_+<>?:,./;";
const allowing = "~!@#$%^&*()+<>?:,./;";

/** Excel allows the underscore in a table's name, as in Effekter_utan_pris[#All]; the pattern of Univer 0.25.1 does not. */
export function underscoresInTableNames(source: string): string {
  return exchange(source, forbidding, allowing, "underscoresInTableNames");
}
