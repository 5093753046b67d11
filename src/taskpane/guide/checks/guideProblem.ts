import type { Severity } from "../../../core/model";
import type { Text } from "../../../core/text";
import type { Location } from "../state";

/** Something to mend or to know, with the field it belongs to. */
export interface GuideProblem {
  readonly severity: Severity;
  readonly text: Text;
  /** The cell's id; none where it concerns a whole list. */
  readonly cell?: string;
  readonly location: Location;
  /** Only that nothing is entered yet: no error before Fortsätt was pressed. */
  readonly isMissing?: true;
}
