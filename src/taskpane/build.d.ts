/** Filled in by the bundler: the version of package.json, and the commit with its date. */
declare const SOCINV_VERSION: string;
declare const SOCINV_BUILD: string;
