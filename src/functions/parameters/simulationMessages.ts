import type { Text } from "../../core/text";
import { because } from "../../core/units";

/** Every message about the numbers that a simulation is asked with, in both languages. */
export const simulationMessages = {
  trials: (was: unknown): Text =>
    because(
      was,
      "ska vara ett helt antal, 1 eller fler, till exempel 10\u00a0000, eller utelämnas",
      "must be a whole number, 1 or more, for example 10,000, or be left out",
    ),
  seed: (was: unknown): Text =>
    because(
      was,
      "ska vara ett helt tal, 1 eller mer, till exempel 1, eller utelämnas",
      "must be a whole number, 1 or more, for example 1, or be left out",
    ),
  bins: (was: unknown): Text =>
    because(
      was,
      "ska vara ett helt antal mellan 1 och 200, till exempel 20, eller utelämnas",
      "must be a whole number from 1 to 200, for example 20, or be left out",
    ),
};
