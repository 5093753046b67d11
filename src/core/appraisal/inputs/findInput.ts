import { InputError } from "../../errors";
import type { Appraisal } from "../../model";
import { plainWord } from "../../model/cells/sameWord";
import { appraisalMessages } from "../messages";
import { financingInputs } from "./financingInputs";
import type { Input } from "./input";
import { nearNames } from "./nearNames";
import { rowInputs } from "./rowInputs";
import { wholeInputs } from "./wholeInputs";

/** Every input of an appraisal: those of the whole, then the financing rows, then those of each row of a table. */
export function inputsOf(appraisal: Appraisal): readonly Input[] {
  return [...Object.values(wholeInputs), ...financingInputs(appraisal), ...rowInputs(appraisal)];
}

/** The input of that name, in Swedish or English; a row's id alone means its amount. */
export function findInput(appraisal: Appraisal, name: string, argument = "input"): Input {
  const found = knownInput(appraisal, name);
  if (found) return found;
  const names = inputsOf(appraisal).map((input) => input.name);
  throw new InputError(argument, appraisalMessages.unknownInput(name, nearNames(name, names)));
}

/** The same; undefined where there is none of that name. */
export function knownInput(appraisal: Appraisal, name: string): Input | undefined {
  const plain = plainWord(name);
  const found = inputsOf(appraisal).find(
    ({ name: { sv, en } }) => plainWord(sv) === plain || plainWord(en) === plain,
  );
  return found ?? amountOf(appraisal, plain);
}

function amountOf(appraisal: Appraisal, id: string): Input | undefined {
  const isRow = [...appraisal.costs, ...appraisal.effects].some((row) => plainWord(row.id) === id);
  if (!isRow) return undefined;
  return rowInputs(appraisal).find(
    ({ name: { en } }) => plainWord(en) === `${id} amount` || plainWord(en) === `${id} unit value`,
  );
}
