const words = /"(?:[^"]|"")*"/g;
const called = /([\p{L}_][\p{L}\p{N}_.]*)\(/giu;

/** What Excel's own functions with a point in their names begin with: NORM.DIST, T.TEST, WORKDAY.INTL. */
const ownPrefixes = new Set(
  (
    "BETA BINOM CEILING CHISQ CONFIDENCE COVARIANCE ECMA ERF ERFC EXPON F FLOOR FORECAST GAMMA GAMMALN HYPGEOM ISO " +
    "LOGNORM MODE NEGBINOM NETWORKDAYS NORM PERCENTILE PERCENTRANK POISSON QUARTILE RANK SKEW STDEV T VAR WEIBULL " +
    "WORKDAY Z"
  ).split(" "),
);

const volatile = new Set(
  "RAND RANDBETWEEN RANDARRAY NOW TODAY OFFSET INDIRECT CELL INFO".split(" "),
);

function functionsIn(formula: string): readonly string[] {
  const bare = formula.replace(words, '""').replaceAll(/_xl(?:fn|ws|udf)\./gi, "");
  return [...bare.matchAll(called)].map(([, name = ""]) => name.toUpperCase());
}

/** Whether a formula calls a function of an add-in, which may answer late. */
export function callsAddIn(formula: string): boolean {
  return functionsIn(formula).some((name) => {
    const [first = "", second] = name.split(".");
    return second !== undefined && !ownPrefixes.has(first);
  });
}

/** Whether a formula gives something new at each calculation, or reads cells that it does not name. */
export function isVolatile(formula: string): boolean {
  return functionsIn(formula).some((name) => volatile.has(name));
}

/** Whether a cell belongs to one of Excel's own data tables, which are calculated anew at each setting. */
export function isDataTable(formula: string): boolean {
  return /^=\{?=?TABLE\(/i.test(formula) || /^=MULTIPLE\.OPERATIONS\(/i.test(formula);
}
