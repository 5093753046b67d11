#!/usr/bin/env node
// The command line runs from the sources, so that it is never older than they are.
require("tsx/cjs/api").register();
require("./main.ts");
