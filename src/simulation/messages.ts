import type { Text } from "../core/text";

/** Every message about running a simulation, in both languages. */
export const runMessages = {
  cancelled: (): Text => ({
    sv: "Simuleringen avbröts.",
    en: "The simulation was cancelled.",
  }),
};
