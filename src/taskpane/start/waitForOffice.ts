/** Why the pane cannot start: office.js did not load, the page is not inside Excel, or Excel does not answer. */
export type StartProblem = "noOffice" | "noHost" | "late";

interface OfficeStart {
  readonly onReady: () => Promise<{ readonly host: unknown }>;
}

interface Listeners {
  readonly ready: () => void;
  readonly problem: (problem: StartProblem) => void;
}

const patience = 10_000;

/**
 * Waits for Excel, but not in silence: office.js hangs for ever when one of its scripts is blocked. An Excel
 * that answers after all is still let in.
 */
export function waitForOffice(office: OfficeStart | undefined, listeners: Listeners): void {
  if (!office) {
    listeners.problem("noOffice");
    return;
  }
  const watchdog = setTimeout(() => {
    listeners.problem("late");
  }, patience);
  office.onReady().then(
    ({ host }) => {
      clearTimeout(watchdog);
      if (host === null || host === undefined) listeners.problem("noHost");
      else listeners.ready();
    },
    () => {
      clearTimeout(watchdog);
      listeners.problem("noOffice");
    },
  );
}
