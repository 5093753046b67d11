/** A text for the clipboard, with its looks and without. */
export interface FormattedText {
  readonly html: string;
  readonly plain: string;
}

/**
 * Puts a text with its looks on the clipboard and tells whether it got there. Excel's frames often refuse the newer
 * way and allow the older one, so both are tried.
 */
export async function copyFormatted(text: FormattedText): Promise<boolean> {
  try {
    const blob = (content: string, type: string): Blob => new Blob([content], { type });
    await navigator.clipboard.write([
      new ClipboardItem({
        "text/html": blob(text.html, "text/html"),
        "text/plain": blob(text.plain, "text/plain"),
      }),
    ]);
    return true;
  } catch {
    return copyByEvent(text);
  }
}

function copyByEvent({ html, plain }: FormattedText): boolean {
  let isSet = false;
  const fill = (event: ClipboardEvent): void => {
    event.clipboardData?.setData("text/html", html);
    event.clipboardData?.setData("text/plain", plain);
    isSet = event.clipboardData !== null;
    event.preventDefault();
  };
  document.addEventListener("copy", fill);
  try {
    return runCopy() && isSet;
  } finally {
    document.removeEventListener("copy", fill);
  }
}

/** Old, but the one way that works where a frame has no permission. */
function runCopy(): boolean {
  const old: { execCommand?: (command: string) => boolean } = document;
  return old.execCommand?.("copy") ?? false;
}
