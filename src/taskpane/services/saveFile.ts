const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Hands a workbook over to the browser as a download. */
export function saveFile(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type: workbookType }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser has read the address by then.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
}
