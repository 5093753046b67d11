import { describeValue } from "../errors";
import type { Text } from "../text";
import type { Finding } from "./problem";

const text = (sv: string, en: string): Text => ({ sv, en });
const finding = (what: Text, remedy: Text): Finding => ({ what, remedy });

/** Messages about whole tables and columns. */
export const tableMessages = {
  tableMissing: (name: Text): Finding =>
    finding(
      text(`Tabellen ${name.sv} saknas.`, `The table ${name.en} is missing.`),
      text(
        "Ta med den med sin rubrikrad, till exempel Antaganden[#All].",
        "Include it with its header row, for example Antaganden[#All].",
      ),
    ),
  columnMissing: (): Finding =>
    finding(
      text("Kolumnen saknas.", "The column is missing."),
      text("Lägg till den i rubrikraden.", "Add it to the header row."),
    ),
  columnTwice: (): Finding =>
    finding(
      text("Kolumnen finns två gånger.", "The column is there twice."),
      text("Byt namn på den ena.", "Rename one of them."),
    ),
  keyTwice: (key: string): Finding =>
    finding(
      text(`Nyckeln ”${key}” finns två gånger.`, `The key “${key}” is there twice.`),
      text("Behåll en av raderna.", "Keep one of the rows."),
    ),
  keyUnknown: (key: string): Finding =>
    finding(
      text(
        `Nyckeln ”${key}” är inte känd och påverkar ingenting.`,
        `The key “${key}” is not known and changes nothing.`,
      ),
      text(
        "Kontrollera stavningen, eller låt den stå som en anteckning.",
        "Check the spelling, or leave it as a note.",
      ),
    ),
  keyMissing: (name: Text): Finding =>
    finding(
      text(`Antagandet ”${name.sv}” saknas.`, `The assumption “${name.en}” is missing.`),
      text(`Lägg till en rad med nyckeln ”${name.sv}”.`, `Add a row with the key “${name.en}”.`),
    ),
  idTwice: (id: string): Finding =>
    finding(
      text(`Id ”${id}” används redan.`, `The id “${id}” is already used.`),
      text(
        "Ge varje kostnad och effekt ett eget id.",
        "Give every cost and effect an id of its own.",
      ),
    ),
};

/** Messages about who is who. */
export const actorMessages = {
  unknown: (name: string): Finding =>
    finding(
      text(`Aktören ”${name}” är inte känd.`, `The actor “${name}” is not known.`),
      text(
        `Skriv nämndens hela namn eller en känd aktör, eller lägg till raden ”aktör: ${name}” i Antaganden med aktörens slag.`,
        `Write the committee's full name or a known actor, or add the row “actor: ${name}” to Assumptions with the actor's kind.`,
      ),
    ),
  otherKind: (name: string): Finding =>
    finding(
      text(`”${name}” har redan ett annat slag.`, `“${name}” already has another kind.`),
      text("Ta bort raden eller byt namn.", "Remove the row or change the name."),
    ),
  counterpartMissing: (): Finding =>
    finding(
      text("Motpart saknas.", "The counterpart is missing."),
      text(
        "Skriv vem som betalar det som aktören får. Transfereringar och skatter har alltid två sidor.",
        "Write who pays what the actor gets. Transfers and taxes always have two sides.",
      ),
    ),
  counterpartSame: (): Finding =>
    finding(
      text("Motparten är samma som aktören.", "The counterpart is the actor itself."),
      text("Skriv den andra parten.", "Write the other party."),
    ),
  counterpartNotUsed: (): Finding =>
    finding(
      text("Real och inkomst har ingen motpart.", "Real and income effects have no counterpart."),
      text(
        "Ta bort motparten, eller välj slaget transferering.",
        "Remove the counterpart, or choose the kind transfer.",
      ),
    ),
  taxReceiver: (): Finding =>
    finding(
      text("Aktören kan inte ta emot skatt.", "The actor cannot receive tax."),
      text(
        "Skriv en nämnd, Region eller en statlig aktör som aktör.",
        "Write a committee, Region or a state actor as the actor.",
      ),
    ),
  taxPayer: (): Finding =>
    finding(
      text("Motparten betalar ingen skatt.", "The counterpart pays no tax."),
      text(
        "Skriv Individ/hushåll eller Företag som motpart.",
        "Write Individual/household or Firms as the counterpart.",
      ),
    ),
  perspectiveName: (name: string): Finding =>
    finding(
      text(
        `”${name}” är redan namnet på en aktör eller ett perspektiv.`,
        `“${name}” is already the name of an actor or a perspective.`,
      ),
      text("Välj ett annat namn.", "Choose another name."),
    ),
  emptyPerspective: (): Finding =>
    finding(
      text("Perspektivet har inga aktörer.", "The perspective has no actors."),
      text(
        "Skriv aktörernas namn med semikolon emellan.",
        "Write the actors' names with semicolons between.",
      ),
    ),
};

/** Messages about years and the order of numbers. */
export const spanMessages = {
  beforeStart: (year: number, start: number): Finding =>
    finding(
      text(
        `${String(year)} ligger före startåret ${String(start)}.`,
        `${String(year)} is before the start year ${String(start)}.`,
      ),
      text("Ändra året eller startåret.", "Change the year or the start year."),
    ),
  tooLate: (year: number): Finding =>
    finding(
      text(
        `${String(year)} ligger mer än tusen år fram.`,
        `${String(year)} is more than a thousand years ahead.`,
      ),
      text("Kontrollera årtalet.", "Check the year."),
    ),
  toBeforeFrom: (): Finding =>
    finding(
      text("Till ligger före Från.", "To is before From."),
      text("Byt plats på åren eller rätta ett av dem.", "Swap the years or mend one of them."),
    ),
  toNotUsed: (): Finding =>
    finding(
      text(
        "Till används inte för en engångskostnad.",
        "To is not used for a cost that falls once.",
      ),
      text("Ta bort det, eller välj slaget per år.", "Remove it, or choose the kind a year."),
    ),
  lowHigh: (low: number, high: number): Finding => ({
    what: text(
      `Värdet ligger inte mellan lågt och högt (${describeValue(low).sv} och ${describeValue(high).sv}).`,
      `The value is not between low and high (${describeValue(low).en} and ${describeValue(high).en}).`,
    ),
    remedy: text(
      "Lågt ska vara minst och högt störst.",
      "Low must be the smallest and high the largest.",
    ),
  }),
  distributionWithoutRange: (): Finding =>
    finding(
      text("Fördelningen saknar lågt och högt.", "The distribution has no low and high."),
      text("Fyll i dem, eller välj fast.", "Fill them in, or choose fixed."),
    ),
};
