import type { FluentIcon } from "@fluentui/react-icons";
import type { ComponentType } from "react";
import type { Text } from "../core/text";

export interface ToolProps {
  readonly goHome: () => void;
}

/** A part of the pane with a tile on the start page. Its code loads when it is opened. */
export interface Tool {
  readonly id: string;
  readonly name: Text;
  readonly line: Text;
  readonly icon: FluentIcon;
  readonly page: ComponentType<ToolProps>;
  /** Reached by a link at the foot of the start page instead of a tile. */
  readonly minor?: true;
}
