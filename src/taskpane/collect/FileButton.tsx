import { Button } from "@fluentui/react-components";
import { useRef, type ReactNode } from "react";
import type { ChosenFile } from "../../workbook/collect/collectFiles";

interface FileButtonProps {
  readonly label: string;
  readonly isPrimary: boolean;
  readonly choose: (files: readonly ChosenFile[]) => Promise<void>;
}

/** A button that opens the computer's own dialog for many files. */
export function FileButton({ label, isPrimary, choose }: FileButtonProps): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={label}
        accept=".xlsx,.xlsm,.xls"
        onChange={({ target }) => {
          const chosen = [...(target.files ?? [])];
          // The same file can be chosen again when it has been mended.
          target.value = "";
          void choose(chosen);
        }}
      />
      <Button appearance={isPrimary ? "primary" : "subtle"} onClick={() => input.current?.click()}>
        {label}
      </Button>
    </>
  );
}
