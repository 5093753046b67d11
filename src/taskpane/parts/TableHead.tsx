import { mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTableStyles } from "./tableStyles";

/** The head of a table whose first column is a name and whose others are figures. */
export function TableHead({ names }: { readonly names: readonly string[] }): ReactNode {
  const styles = useTableStyles();
  return (
    <thead>
      <tr>
        {names.map((name, at) => (
          <th
            key={name}
            scope="col"
            className={mergeClasses(styles.head, at > 0 && styles.headFigure)}
          >
            {name}
          </th>
        ))}
      </tr>
    </thead>
  );
}
