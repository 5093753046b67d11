import { apiNotFound } from "../hostError";
import { HostObject } from "./hostObject";

/** office.js writes `GetRange` and `Values`; the model says `getRange` and `values`. */
export function memberName(wireName: string): string {
  return wireName.startsWith("_") ? wireName : wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

export function wireName(member: string): string {
  return member.charAt(0).toUpperCase() + member.slice(1);
}

export function callMember(object: HostObject, name: string, args: readonly unknown[]): unknown {
  const member = hasMember(object, name) ? (Reflect.get(object, name) as unknown) : undefined;
  if (typeof member !== "function") throw apiNotFound("method", `${object.type}.${name}`);
  return Reflect.apply(member, object, args) as unknown;
}

export function readMember(object: HostObject, name: string): unknown {
  if (!hasMember(object, name)) throw apiNotFound("property", `${object.type}.${name}`);
  return Reflect.get(object, name) as unknown;
}

export function writeMember(object: HostObject, name: string, value: unknown): void {
  const property = findProperty(object, name);
  if (!property?.set && property?.writable !== true)
    throw apiNotFound("settable property", `${object.type}.${name}`);
  Reflect.set(object, name, value);
}

/** What every object inherits from JavaScript is no member of Excel's. */
function hasMember(object: HostObject, name: string): boolean {
  return name in object && !(name in HostObject.prototype);
}

function findProperty(object: object, name: string): PropertyDescriptor | undefined {
  for (
    let at: object | null = object;
    at !== null;
    at = Object.getPrototypeOf(at) as object | null
  ) {
    const property = Object.getOwnPropertyDescriptor(at, name);
    if (property) return property;
  }
  return undefined;
}
