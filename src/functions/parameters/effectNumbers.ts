import { count, money, share, type Count, type Money, type Share } from "../../core/units";
import type { Parameter } from "../definition";
import { quantity } from "./quantity";

/** A part of a whole, 0 to 1. */
export function shareOf(named: Pick<Parameter, "key" | "name">): Parameter<Share> {
  return quantity({ ...named, kind: "share", of: share });
}

/** A number of persons or units, 0 or more. */
export function countOf(named: Pick<Parameter, "key" | "name">): Parameter<Count> {
  return quantity({ ...named, kind: "count", of: count });
}

/** One amount in kronor under a name of its own. */
export function amountOf(named: Pick<Parameter, "key" | "name">): Parameter<Money> {
  return quantity({ ...named, kind: "amount", of: money });
}

export const participants = (): Parameter<Count> =>
  countOf({ key: "participants", name: { sv: "deltagare", en: "participants" } });
export const successRate = (): Parameter<Share> =>
  shareOf({ key: "successRate", name: { sv: "andel_som_lyckas", en: "success_rate" } });
export const unitValue = (): Parameter<Money> =>
  amountOf({ key: "unitValue", name: { sv: "enhetsvärde", en: "unit_value" } });
export const deadweight = (): Parameter<Share> =>
  shareOf({ key: "deadweight", name: { sv: "dödvikt", en: "deadweight" } });
export const attribution = (): Parameter<Share> =>
  shareOf({ key: "attribution", name: { sv: "vår_andel", en: "attribution" } });
export const displacement = (): Parameter<Share> =>
  shareOf({ key: "displacement", name: { sv: "undanträngning", en: "displacement" } });
export const dropOff = (): Parameter<Share> =>
  shareOf({ key: "dropOff", name: { sv: "avklingning", en: "drop_off" } });
export const migration = (): Parameter<Share> =>
  shareOf({ key: "migration", name: { sv: "utflyttning", en: "migration" } });
export const haircut = (): Parameter<Share> =>
  shareOf({ key: "haircut", name: { sv: "försiktighetsavdrag", en: "haircut" } });
/** The part of those who succeed that has the effect. */
export const effectShare = (): Parameter<Share> =>
  shareOf({ key: "share", name: { sv: "andel", en: "share" } });
