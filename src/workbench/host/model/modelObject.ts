import { invalidArgument } from "../hostError";
import type { HostState } from "../hostState";
import { HostObject, HostCollection } from "../richApi/hostObject";

export abstract class ModelObject extends HostObject {
  constructor(protected readonly state: HostState) {
    super();
  }
}

export abstract class ModelCollection extends HostCollection {
  constructor(protected readonly state: HostState) {
    super();
  }
}

/** An argument that must be a text. */
export function text(value: unknown): string {
  if (typeof value === "string") return value;
  throw invalidArgument("a text is expected");
}

/** An argument that must be a whole number. */
export function whole(value: unknown): number {
  if (typeof value === "number" && Number.isInteger(value)) return value;
  throw invalidArgument("a whole number is expected");
}

export function sameName(one: string, other: string): boolean {
  return one.toLocaleLowerCase("sv") === other.toLocaleLowerCase("sv");
}
