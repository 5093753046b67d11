import { InputError } from "../../core/errors";
import { money, type Money } from "../../core/units";
import type { Parameter } from "../definition";
import { parameterMessages } from "./messages";
import { quantity } from "./quantity";

const named = { key: "amount", name: { sv: "belopp", en: "amount" }, kind: "amount" } as const;

/** One amount in kronor, of either sign. */
export function amount(): Parameter<Money> {
  return quantity({ ...named, of: money });
}

/** One amount in kronor, 0 or more. */
export function positiveAmount(): Parameter<Money> {
  return quantity({
    ...named,
    of: (value, key) => {
      const sum = money(value, key);
      if (sum < 0) throw new InputError(key, parameterMessages.amountNegative(sum));
      return sum;
    },
  });
}
