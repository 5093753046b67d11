import type { Injector } from "@univerjs/core";
import { IFormulaDependencyGenerator, Interpreter } from "@univerjs/engine-formula";

/** A formula as Univer parsed it, or a part of one: kept from one calculation to the next, and not changed. */
interface Parsed {
  getChildren(): readonly Parsed[];
}

interface Dependencies {
  _detectForcedRecalculationNode: (
    this: Dependencies,
    tree: object,
    node: Parsed | null,
  ) => boolean;
  _getAddressFunctionNodeList: (this: Dependencies, node: Parsed | null) => readonly Parsed[];
  _nodeTraversalRef: (this: Dependencies, node: Parsed, found: Parsed[]) => void;
}

interface Async {
  checkAsyncNode: (this: Async, node: Parsed | null) => boolean;
}

/** What has been found out about one formula. */
interface Known {
  isVolatile?: boolean;
  isAsync?: boolean;
  references?: readonly Parsed[];
  addressFunctions?: readonly Parsed[];
}

const patched = new WeakSet();
const formulas = new WeakMap<Parsed, Known>();

/**
 * For each calculation Univer 0.25.1 walks through every parsed formula of the workbook four times, to find what it
 * refers to and whether it is volatile or asynchronous. The answers are always the same, so they are kept.
 */
export function rememberFormulas(injector: Injector): void {
  const dependencies = prototypeOf(injector.get(IFormulaDependencyGenerator)) as Dependencies;
  if (patched.has(dependencies)) return;
  patched.add(dependencies);
  rememberKinds(dependencies, prototypeOf(injector.get(Interpreter)) as Async);
  rememberReferences(dependencies);
}

function rememberKinds(dependencies: Dependencies, interpreter: Async): void {
  const { _detectForcedRecalculationNode: isVolatile } = dependencies;
  const { checkAsyncNode: isAsync } = interpreter;
  dependencies._detectForcedRecalculationNode = function detect(tree, node) {
    if (node === null) return false;
    return (knownOf(node).isVolatile ??= isVolatile.call(this, tree, node));
  };
  interpreter.checkAsyncNode = function check(node) {
    // Of a single reference it is quicker asked than remembered.
    if (node === null || node.getChildren().length === 0) return isAsync.call(this, node);
    return (knownOf(node).isAsync ??= isAsync.call(this, node));
  };
}

function rememberReferences(dependencies: Dependencies): void {
  const { _getAddressFunctionNodeList: addressFunctions } = dependencies;
  const { _nodeTraversalRef: addReferences } = dependencies;
  dependencies._getAddressFunctionNodeList = function list(node) {
    if (node === null) return [];
    return (knownOf(node).addressFunctions ??= addressFunctions.call(this, node));
  };
  dependencies._nodeTraversalRef = function traverse(node, found) {
    const known = knownOf(node);
    if (!known.references) {
      const ofNode: Parsed[] = [];
      // It calls itself for each part of the formula; only the whole is remembered.
      const unpatched = Object.create(this, {
        _nodeTraversalRef: { value: addReferences },
      }) as Dependencies;
      addReferences.call(unpatched, node, ofNode);
      known.references = ofNode;
    }
    found.push(...known.references);
  };
}

function knownOf(formula: Parsed): Known {
  const before = formulas.get(formula);
  if (before) return before;
  const known: Known = {};
  formulas.set(formula, known);
  return known;
}

function prototypeOf(instance: object): unknown {
  return Object.getPrototypeOf(instance);
}
