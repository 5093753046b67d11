/** How the organisation's copy of the add-in is known to Excel, so that a file can ask for its pane. */
export interface AddInReference {
  /** The id of the manifest. */
  readonly id: string;
  /** Four numbers, as the manifest has them. */
  readonly version: string;
  readonly storeType: "EXCatalog" | "FileSystem" | "Registry" | "OMEX";
  /** The catalogue: a shared folder for FileSystem, a language for OMEX. */
  readonly store: string;
}

/** What a file says about itself beside its sheets. Nothing here is taken from the clock: the same details give the same bytes. */
export interface FileDetails {
  readonly author: string;
  readonly made: Date;
  /** Absent: the file opens no pane. */
  readonly addIn?: AddInReference;
  /** What the file remembers for those who read it back, by name. Each text is at most 255 characters. */
  readonly remembered?: Readonly<Record<string, string>>;
}

/** What a file says when nobody has said anything. */
export const plainDetails: FileDetails = {
  author: "SOCINV",
  made: new Date(Date.UTC(2026, 0, 1)),
};
