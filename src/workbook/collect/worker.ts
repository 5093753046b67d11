import { collectFile } from "./collectFile";

interface Scope {
  onmessage:
    | ((event: { readonly data: { readonly file: string; readonly bytes: ArrayBuffer } }) => void)
    | null;
  readonly postMessage: (message: unknown) => void;
}

// The page's types know a window here; in a worker the global object is this.
const scope = globalThis as unknown as Scope;

scope.onmessage = ({ data: { file, bytes } }) => {
  scope.postMessage(collectFile(file, new Uint8Array(bytes)));
};
