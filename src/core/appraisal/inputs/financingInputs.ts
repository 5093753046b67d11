import type { Appraisal, Financing } from "../../model";
import type { PrefixedAssumption } from "../../model/assumption";
import { prefixKeys } from "../../model/schema/prefixKeys";
import type { Money, Share } from "../../units";
import { amountRange, shareRange, type Input } from "./input";

/** Inputs of the financing rows: a share of the costs, or kronor. "finansiering: Region" is its row in Antaganden. */
export function financingInputs(appraisal: Appraisal): readonly Input[] {
  return appraisal.assumptions
    .filter(
      (row): row is PrefixedAssumption => row.kind === "prefixed" && row.prefix === "financing",
    )
    .flatMap(({ suffix }, place) => {
      const row = appraisal.financing[place];
      return row ? [financingInput(suffix, row, place)] : [];
    });
}

function financingInput(suffix: string, { amount }: Financing, place: number): Input {
  const { sv, en } = prefixKeys.financing;
  const isShare = "share" in amount;
  return {
    name: { sv: `${sv}: ${suffix}`, en: `${en}: ${suffix}` },
    unit: isShare ? "share" : "money",
    range: isShare ? shareRange : amountRange,
    value: ({ financing }) => {
      const now = financing[place]?.amount ?? amount;
      return "share" in now ? now.share : now.kronor;
    },
    withValue: (appraisal, value) => ({
      ...appraisal,
      financing: appraisal.financing.map((row, at) =>
        at === place
          ? { ...row, amount: isShare ? { share: value as Share } : { kronor: value as Money } }
          : row,
      ),
    }),
  };
}
