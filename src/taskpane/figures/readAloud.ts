import type { Text } from "../../core/text";
import { grouped } from "./grouped";

/** An amount as it is read aloud: "minus 3,9 miljoner kronor", with words where signs are easily lost. */
export function readAloud(amount: number): Text {
  const size = Math.abs(amount);
  const isMillions = size >= 950_000;
  const [value, decimals] = isMillions ? [size / 1_000_000, 1] : [size, 0];
  const [sv, en] = [grouped(value, decimals, "sv"), grouped(value, decimals, "en")];
  const isBelow = amount < 0 && /[1-9]/.test(sv);
  return {
    sv: `${isBelow ? "minus " : ""}${sv} ${isMillions ? "miljoner kronor" : "kronor"}`,
    en: `${isBelow ? "minus " : ""}${en} ${isMillions ? "million kronor" : "kronor"}`,
  };
}
