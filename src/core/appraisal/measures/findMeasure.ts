import { InputError } from "../../errors";
import { plainWord } from "../../model/cells/sameWord";
import { appraisalMessages } from "../messages";
import { counted, type Measure } from "./definition";
import { measures } from "./measures";
import { costOfWaiting } from "./presentValues";

const byWord = new Map<string, Measure>();
for (const measure of Object.values(measures) as readonly Measure[])
  for (const word of [measure.name.sv, measure.name.en, ...(measure.also ?? [])])
    byWord.set(plainWord(word), measure);

const waiting = /^(?:kostnad för att vänta|cost of waiting) (\d{1,3})(?: år| years?)?$/;

/** The measure of that name, in Swedish or English. "kostnad för att vänta 3 år" takes its years from the name. */
export function findMeasure(name: string, argument = "measure"): Measure {
  const plain = plainWord(name);
  const years = waiting.exec(plain)?.[1];
  const found = years === undefined ? byWord.get(plain) : waitingFor(Number(years));
  if (!found) throw new InputError(argument, appraisalMessages.unknownMeasure(name));
  return found;
}

function waitingFor(years: number): Measure {
  const sv = `kostnad för att vänta ${String(years)} år`;
  const en = `cost of waiting ${String(years)} years`;
  return counted(sv, en, "money", (context) =>
    context.calculation.arithmetic.toNumber(costOfWaiting(context, years)),
  );
}
