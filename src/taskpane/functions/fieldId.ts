/** The id of an argument's whole field, label and explanation included. */
export function fieldId(key: string): string {
  return `argument-${key}`;
}

/** Moves the focus into an argument's field. */
export function focusField(key: string): void {
  document
    .getElementById(fieldId(key))
    ?.querySelector<HTMLElement>("input, [role=combobox]")
    ?.focus();
}
