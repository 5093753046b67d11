import type { Operations } from "./operations";
import type { RowOperations } from "./rowOperations";

/** Operations on numbers, and on rows of them by year. */
export interface Arithmetic<N> extends Operations<N> {
  readonly rows: RowOperations<N>;
}
