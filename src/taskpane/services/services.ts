import type { WorkbookPort } from "../../workbook/port";
import type { ColourScheme } from "../theme/themes";
import type { Files } from "./files";
import type { Catalogue } from "./catalogue";
import type { FormattedText } from "./copyFormatted";
import type { Evaluate } from "./evaluate";
import type { SelfTest } from "./selfTest";

/** What the pane needs from outside. It is put together in main.tsx, and in tests by a fake. */
export interface Services {
  readonly workbook: WorkbookPort;
  /** Computes a function on given cells; missing where the functions did not load. */
  readonly evaluate: Evaluate | undefined;
  readonly loadCatalogue: () => Promise<Catalogue>;
  readonly loadSelfTest: () => Promise<SelfTest>;
  readonly files: Files;
  readonly preferences: Preferences;
  /** Puts a text on the clipboard and tells whether it got there. */
  readonly copyText: (text: string) => Promise<boolean>;
  /** The same for a text with its looks. */
  readonly copyFormatted: (text: FormattedText) => Promise<boolean>;
  readonly build: Build;
  /** The scheme of the Office theme, where Office tells it. */
  readonly officeScheme: ColourScheme | undefined;
}

/** Small choices that are kept between visits, where the browser lets us. */
export interface Preferences {
  readonly read: (key: string) => string | undefined;
  readonly write: (key: string, value: string) => void;
}

export interface Build {
  readonly version: string;
  readonly build: string;
}
