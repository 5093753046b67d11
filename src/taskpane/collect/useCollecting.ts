import { useEffect, useRef, useState } from "react";
import type { CollectedFile } from "../../workbook/collect/collectedFile";
import { collectionOf, type Collection } from "../../workbook/collect/collection";
import type { ChosenFile, Collecting } from "../../workbook/collect/collectFiles";
import { useServices } from "../services/ServicesContext";

/** Everything that has been read. */
export interface CollectedState {
  readonly kind: "collected";
  readonly collection: Collection;
  readonly read: number;
  /** How many were chosen, where the reading was cancelled before the last of them. */
  readonly of: number;
}

export type CollectingState =
  | { readonly kind: "choosing" }
  | { readonly kind: "reading"; readonly done: number; readonly of: number }
  | CollectedState;

export interface CollectingControl {
  readonly state: CollectingState;
  readonly choose: (files: readonly ChosenFile[]) => Promise<void>;
  readonly stop: () => void;
}

/** Reads chosen files. Files chosen later join those before; one that is chosen again takes the earlier one's place. */
export function useCollecting(): CollectingControl {
  const { files: service } = useServices();
  const [state, setState] = useState<CollectingState>({ kind: "choosing" });
  const all = useRef<ReadonlyMap<string, CollectedFile>>(new Map());
  const current = useRef<Collecting>(undefined);
  useEffect(
    () => () => {
      current.current?.stop();
    },
    [],
  );
  const choose: CollectingControl["choose"] = async (files) => {
    if (files.length === 0) return;
    setState({ kind: "reading", done: 0, of: files.length });
    const collecting = service.collect(files, (done) => {
      setState({ kind: "reading", done, of: files.length });
    });
    current.current = collecting;
    const collected = await collecting.result;
    all.current = new Map([
      ...all.current,
      ...collected.map((file): [string, CollectedFile] => [file.file, file]),
    ]);
    setState({
      kind: "collected",
      collection: collectionOf([...all.current.values()]),
      read: collected.length,
      of: files.length,
    });
  };
  return {
    state,
    choose,
    stop: () => {
      current.current?.stop();
    },
  };
}
