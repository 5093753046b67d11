import { writeFileSync } from "node:fs";
import type { Text } from "../core/text";
import { collectionOf, listPlan } from "../workbook/collect";
import { planToXlsx } from "../workbook/xlsx";
import { collectionAsJson, fileAsJson } from "./asJson";
import { collectedFrom } from "./collectedFrom";
import { commandText } from "./commandText";
import { exitCodes, type ExitCode } from "./exitCodes";
import { filesOf } from "./filesOf";
import { linesOf } from "./lines";
import type { Output } from "./output";
import { readCommand, type Command } from "./readCommand";

/** Carries out a command and says how it went. */
export async function runCommand(words: readonly string[], output: Output): Promise<ExitCode> {
  const read = readCommand(words);
  if (!read.ok) return failed(commandText.notUnderstood(read.word), "sv", output);
  const { command } = read;
  if (command.name === "help") {
    output.say(commandText.help[command.language]);
    return exitCodes.fine;
  }
  const files = filesOf(command.files, command.out);
  if (files.length === 0) return failed(commandText.noFiles, command.language, output);
  return command.name === "check" ? check(files, command, output) : collect(files, command, output);
}

function failed(text: Text, language: keyof Text, { complain }: Output): ExitCode {
  complain(text[language]);
  return exitCodes.failed;
}

function check(files: readonly string[], { json, language }: Command, { say }: Output): ExitCode {
  const checked = files.map(collectedFrom);
  if (json)
    say(
      JSON.stringify(
        checked.map((file) => fileAsJson(file, language)),
        null,
        2,
      ),
    );
  else for (const file of checked) for (const line of linesOf(file, language)) say(line);
  return checked.every(({ group }) => group === "ready") ? exitCodes.fine : exitCodes.toMend;
}

async function collect(
  files: readonly string[],
  { out, json, language }: Command,
  output: Output,
): Promise<ExitCode> {
  if (out === undefined) return failed(commandText.noOut, language, output);
  const collected = files.map(collectedFrom);
  const collection = collectionOf(collected);
  try {
    writeFileSync(out, await planToXlsx(listPlan(collection, language), "plain"));
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    return failed(commandText.unwritten(out, cause), language, output);
  }
  if (json) output.say(JSON.stringify(collectionAsJson(collection, language), null, 2));
  else {
    output.say(commandText.written(out, collection.ready.length)[language]);
    for (const file of [...collection.toMend, ...collection.skipped])
      for (const line of linesOf(file, language)) output.say(line);
    if (collection.note) output.say(collection.note[language]);
  }
  return collection.toMend.length === 0 ? exitCodes.fine : exitCodes.toMend;
}
