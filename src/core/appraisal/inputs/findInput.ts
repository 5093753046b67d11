import { InputError } from "../../errors";
import type { Appraisal } from "../../model";
import { plainWord } from "../../model/cells/sameWord";
import { appraisalMessages } from "../messages";
import type { Input } from "./input";
import { rowInputs } from "./rowInputs";
import { wholeInputs } from "./wholeInputs";

/** Every input of an appraisal: those of the whole, then those of each row. */
export function inputsOf(appraisal: Appraisal): readonly Input[] {
  return [...Object.values(wholeInputs), ...rowInputs(appraisal)];
}

/** The input of that name, in Swedish or English; a row's id alone means its amount. */
export function findInput(appraisal: Appraisal, name: string, argument = "input"): Input {
  const plain = plainWord(name);
  const found = inputsOf(appraisal).find(
    ({ name: { sv, en } }) => plainWord(sv) === plain || plainWord(en) === plain,
  );
  const amount = found ?? amountOf(appraisal, plain);
  if (!amount) throw new InputError(argument, appraisalMessages.unknownInput(name));
  return amount;
}

function amountOf(appraisal: Appraisal, id: string): Input | undefined {
  const isRow = [...appraisal.costs, ...appraisal.effects].some((row) => plainWord(row.id) === id);
  if (!isRow) return undefined;
  return rowInputs(appraisal).find(
    ({ name: { en } }) => plainWord(en) === `${id} amount` || plainWord(en) === `${id} unit value`,
  );
}
