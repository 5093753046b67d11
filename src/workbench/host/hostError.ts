/** An error as Excel answers it: office.js throws it in the add-in with the same code. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export const invalidArgument = (why = ""): HostError =>
  new HostError(
    "InvalidArgument",
    `The argument is invalid or missing or has an incorrect format.${why === "" ? "" : ` [${why}]`}`,
  );

export const itemNotFound = (): HostError =>
  new HostError("ItemNotFound", "The requested resource doesn't exist.");

export const itemAlreadyExists = (): HostError =>
  new HostError("ItemAlreadyExists", "The resource being created already exists.");

export const accessDenied = (): HostError =>
  new HostError("AccessDenied", "You cannot perform the requested operation.");

export const invalidSelection = (): HostError =>
  new HostError("InvalidSelection", "The current selection is invalid for this operation.");

/** What the simulated host lacks fails loudly, so that nobody builds on silence. */
export const apiNotFound = (kind: string, member: string): HostError =>
  new HostError(
    "ApiNotFound",
    `The simulated host has no ${kind} ${member}. Add it to src/workbench/host/model.`,
  );
