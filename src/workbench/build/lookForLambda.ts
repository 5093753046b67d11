import { exchange } from "./exchange";

const found = `item.getToken().toUpperCase() === "LAMBDA"`;
const changed = `item.getToken().length === 6 && ${found}`;

/** Univer 0.25.1 makes every piece of every formula upper case, each time it is calculated, to see whether it is LAMBDA. */
export function lookForLambda(source: string): string {
  return exchange(source, found, changed, "lookForLambda");
}
