import { InputError } from "../errors";
import { referenceMessages } from "./messages";
import { priceIndexPresets, type PriceIndexPreset } from "./priceIndexPresets";

/** The price index of that name: SE-KPI-2023, or without its year or its land. */
export function findPriceIndex(name: string, argument = "index"): PriceIndexPreset {
  const wanted = name.trim().toUpperCase();
  const found = priceIndexPresets.find(({ id }) => namesOf(id).includes(wanted));
  if (!found)
    throw new InputError(
      argument,
      wanted === "PKV" || wanted === "SE-PKV"
        ? referenceMessages.priceIndexNotShipped(name)
        : referenceMessages.unknownPriceIndex(name),
    );
  return found;
}

function namesOf(id: string): readonly string[] {
  const [land, name, year] = id.split("-");
  return [id, `${String(land)}-${String(name)}`, String(name), `${String(name)}-${String(year)}`];
}
