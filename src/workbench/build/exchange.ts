/** Exchanges a piece of Univer's text everywhere; stops the build where it is gone, for then the mend has to be looked at. */
export function exchange(source: string, found: string, changed: string, mend: string): string {
  if (!source.includes(found))
    throw new Error(`The installed Univer is not the one that ${mend}.ts mends.`);
  return source.replaceAll(found, changed);
}
