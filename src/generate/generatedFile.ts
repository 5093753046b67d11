/** A file that is made from the definitions: its path in the project, and what must stand in it. */
export interface GeneratedFile {
  readonly path: string;
  readonly content: string;
}
