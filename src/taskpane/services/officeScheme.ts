import type { ColourScheme } from "../theme/themes";

/** The scheme of the Office theme. Excel on the web tells none, and an old Excel may fail at the question; then the system's own holds. */
export function officeScheme(): ColourScheme | undefined {
  const isDark = officeTheme()?.isDarkTheme;
  if (isDark === undefined) return undefined;
  return isDark ? "dark" : "light";
}

function officeTheme(): Office.OfficeTheme | undefined {
  try {
    return Office.context.officeTheme;
  } catch {
    return undefined;
  }
}
