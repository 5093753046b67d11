/** With a capital first letter: "Nettonuvärde". */
export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase("sv") + text.slice(1);
}
