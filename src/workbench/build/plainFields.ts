const field = /\b_defineProperty\(this, "([A-Za-z_$][\w$]*)", /g;

/**
 * The calculation makes some hundred thousand small objects. Univer 0.25.1 is compiled so that each of their fields is
 * set through one helper, which an engine cannot make quick; the classes of its calculation hold no accessor of a
 * field's name, so a plain assignment does the same.
 */
export function plainFields(source: string): string {
  const plain = source.replace(field, "void (this.$1 = ");
  if (plain === source)
    throw new Error("The installed Univer is not the one that plainFields.ts mends.");
  return plain;
}
