/** The calendar year of today, for the first proposal of a start year and a price year. */
export const thisYear = (): number => new Date().getFullYear();
