/** Puts a text on the clipboard. Some hosts refuse that to a frame; then the text is shown to be copied by hand. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
