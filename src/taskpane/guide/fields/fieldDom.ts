/** The id of a field on the page, label and hint included, from the id of its cell. */
export const domId = (cell: string): string => `guide/${cell}`;

/** Moves the focus into the field of a cell, or to whatever carries its id. True where it is on the page. */
export function focusCell(cell: string): boolean {
  const place = document.getElementById(domId(cell));
  if (!place) return false;
  const control = place.querySelector<HTMLElement>(
    "input:not([type=radio]), input:checked, input, [role=combobox], button, textarea",
  );
  const target = place.matches("button, h2, [tabindex]") ? place : (control ?? place);
  target.focus();
  return document.activeElement === target;
}
