import { parseArgs } from "node:util";
import { checkedBaseUrl, localBaseUrl, storeTypes, type StoreType } from "./stampManifest";

export interface BuildOptions {
  readonly mode: "development" | "production";
  readonly baseUrl: string;
  readonly storeType: StoreType;
  readonly id?: string;
  readonly displayName?: string;
}

/** The build's command line, checked. */
export function buildOptions(args: readonly string[]): BuildOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      mode: { type: "string", default: "production" },
      "base-url": { type: "string", default: localBaseUrl },
      "store-type": { type: "string", default: "developer" },
      id: { type: "string" },
      "display-name": { type: "string" },
    },
  });
  return {
    mode: oneOf("--mode", ["development", "production"], values.mode),
    baseUrl: checkedBaseUrl(values["base-url"]),
    storeType: oneOf("--store-type", storeTypes, values["store-type"]),
    ...(values.id === undefined ? {} : { id: guid(values.id) }),
    ...(values["display-name"] === undefined ? {} : { displayName: values["display-name"] }),
  };
}

function oneOf<Choice extends string>(
  option: string,
  choices: readonly Choice[],
  was: string,
): Choice {
  const choice = choices.find((candidate) => candidate === was);
  if (choice === undefined)
    throw new Error(`${option} must be one of ${choices.join(", ")}. It was "${was}".`);
  return choice;
}

function guid(id: string): string {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)) {
    throw new Error(
      `--id must be a GUID such as 6f1a3c52-8a0e-4f0b-9a63-2c5d7e41b8f4. It was "${id}".`,
    );
  }
  return id.toLowerCase();
}
