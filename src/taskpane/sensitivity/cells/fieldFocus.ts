/** The id of a field of the form, label and explanation included. */
export function cellsFieldId(key: string): string {
  return `sensitivity-${key}`;
}

/** Moves the focus into a field. */
export function focusCellsField(key: string): void {
  document.getElementById(cellsFieldId(key))?.querySelector<HTMLElement>("input")?.focus();
}
