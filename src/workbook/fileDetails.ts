/** How the organisation's copy of the add-in is known to Excel, so that a file can ask for its pane. */
export interface AddInReference {
  /** The id of the manifest. */
  readonly id: string;
  /** Four numbers, as the manifest has them. */
  readonly version: string;
  /** How the organisation hands out its add-ins, in the words of the build. */
  readonly storeType: "developer" | "catalog" | "EXCatalog" | "OMEX";
  /** The shared folder or the app catalogue's address, where the add-in is in one. */
  readonly catalog?: string;
}

/** What a file says about itself beside its sheets. Nothing here is taken from the clock: the same details give the same bytes. */
export interface FileDetails {
  readonly author: string;
  readonly made: Date;
  /** Absent: the file opens no pane. */
  readonly addIn?: AddInReference;
  /** What the file remembers for those who read it back, by name. Each text is at most 255 characters. */
  readonly remembered?: Readonly<Record<string, string>>;
  /** The organisation's mark, on the sheet that is shown first. */
  readonly logo?: Logo;
}

/** A picture with its size in pixels. */
export interface Logo {
  readonly bytes: Uint8Array;
  readonly type: "png" | "jpeg";
  readonly width: number;
  readonly height: number;
}

/** What a file says when nobody has said anything. */
export const plainDetails: FileDetails = {
  author: "SOCINV",
  made: new Date(Date.UTC(2026, 0, 1)),
};
