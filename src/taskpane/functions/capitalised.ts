/** The name of an argument as its label: antal_år, one word in a formula, is Antal år. */
export function capitalised(name: string): string {
  const words = name.replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
