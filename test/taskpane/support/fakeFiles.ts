import type { Files } from "../../../src/taskpane/services/files";
import type { CollectedFile } from "../../../src/workbook/collect/collectedFile";
import type { FileDetails } from "../../../src/workbook/fileDetails";
import type { Edition } from "../../../src/workbook/plan/edition";
import type { WorkbookPlan } from "../../../src/workbook/plan/workbookPlan";

/** A plan that was handed over to be written. */
export interface Written {
  readonly plan: WorkbookPlan;
  readonly edition: Edition;
  readonly details: FileDetails;
}

export interface FakeFiles extends Files {
  readonly written: Written[];
  readonly saved: string[];
}

/** Files that are remembered instead of written, and of which the test says what comes when they are read. */
export function fakeFiles(read: (name: string) => CollectedFile = leftOut): FakeFiles {
  const written: Written[] = [];
  const saved: string[] = [];
  return {
    written,
    saved,
    write: (plan, edition, details) => {
      written.push({ plan, edition, details });
      return Promise.resolve(new Uint8Array([1]));
    },
    save: (name) => {
      saved.push(name);
    },
    collect: (files, progress) => ({
      result: Promise.resolve(
        files.map(({ name }, at) => {
          progress(at + 1);
          return read(name);
        }),
      ),
      stop: () => undefined,
    }),
    addIn: () => Promise.resolve(undefined),
    now: () => new Date(Date.UTC(2027, 0, 15)),
  };
}

function leftOut(file: string): CollectedFile {
  return { group: "skipped", file, why: { sv: "", en: "" } };
}
