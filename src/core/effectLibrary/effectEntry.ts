import type { Text } from "../text";
import type { Area } from "./area";
import type { LookUp, UnitValue } from "./unitValue";

export type EffectKind = "real" | "income" | "transfer" | "tax";

/** A typical effect, ready to become a row of Effekter. Figures that the method asks for and no source gives are left blank. */
export interface EffectEntry {
  readonly id: string;
  readonly area: Area;
  readonly name: Text;
  readonly description: Text;
  /** The actor that gains when the effect comes, by its Swedish name in the tables. */
  readonly actor: string;
  /** Who gets the opposite sign: transfers and taxes only. */
  readonly counterpart?: string;
  readonly kind: EffectKind;
  readonly unitValue: UnitValue;
  /** The municipality's own figure, which is better than any national one. */
  readonly ownFigure?: LookUp;
  /** Years from start to effect. 1 is the default of docs/method.md section 3, not a finding. */
  readonly lag: number;
  /** Years that the effect lasts. Null: no source; blank in the table, that is to the horizon. */
  readonly duration: number | null;
  /** What the owner of the budget must be able to do before the money can be taken home. */
  readonly cashable: Text;
  readonly warnings: readonly Text[];
  /** More words that a user may search by. */
  readonly keywords: Text;
}
