import type { ColourScheme } from "../theme/themes";

/** The scheme of the Office theme. Excel on the web tells none; then the system's own holds. */
export function officeScheme(): ColourScheme | undefined {
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  if (theme?.isDarkTheme === undefined) return undefined;
  return theme.isDarkTheme ? "dark" : "light";
}
