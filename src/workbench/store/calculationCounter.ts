/**
 * Knows whether the workbook is up to date. Univer restarts calculations by itself, so it is not enough to know
 * whether one is running: every change counts up, and a finished calculation has dealt with the changes made before
 * it began.
 */
export class CalculationCounter {
  private changes = 0;
  private settledChanges = 0;
  private changesAtStart = 0;
  private starts = 0;
  running = false;

  changed(): void {
    this.changes += 1;
  }

  started(): void {
    this.running = true;
    this.starts += 1;
    this.changesAtStart = this.changes;
  }

  finished(): void {
    this.running = false;
    this.settledChanges = this.changesAtStart;
  }

  /** There was nothing to calculate. */
  settled(): void {
    this.settledChanges = this.changes;
  }

  /** A stopped calculation is over only if Univer has not begun another one by the next turn. */
  stopped(): void {
    const startsNow = this.starts;
    setTimeout(() => {
      if (this.starts === startsNow) this.running = false;
    }, 0);
  }

  get isStale(): boolean {
    return this.settledChanges < this.changes;
  }
}
