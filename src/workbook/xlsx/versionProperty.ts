/** The property of a file, and the setting of the add-in, that tell the version of the tables' format. */
export const versionProperty = "socinv.formatVersion";
