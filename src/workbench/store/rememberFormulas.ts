import type { Injector } from "@univerjs/core";
import { IFormulaDependencyGenerator, Interpreter } from "@univerjs/engine-formula";

/** A formula as Univer parsed it: kept from one calculation to the next, and not changed. */
type Parsed = object;

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

const patched = new WeakSet();

/**
 * For each calculation Univer 0.25.1 walks through every parsed formula of the workbook four times, to find what it
 * refers to and whether it is volatile or asynchronous. The answers are always the same, so they are kept.
 */
export function rememberFormulas(injector: Injector): void {
  const dependencies = prototypeOf(injector.get(IFormulaDependencyGenerator)) as Dependencies;
  if (patched.has(dependencies)) return;
  patched.add(dependencies);
  rememberReferences(dependencies);
  const volatile = new Answers<boolean>();
  const { _detectForcedRecalculationNode: isVolatile } = dependencies;
  dependencies._detectForcedRecalculationNode = function detect(tree, node) {
    return volatile.of(node, () => isVolatile.call(this, tree, node));
  };
  const interpreter = prototypeOf(injector.get(Interpreter)) as Async;
  const waiting = new Answers<boolean>();
  const { checkAsyncNode: isAsync } = interpreter;
  interpreter.checkAsyncNode = function check(node) {
    return waiting.of(node, () => isAsync.call(this, node));
  };
}

function rememberReferences(dependencies: Dependencies): void {
  const addresses = new Answers<readonly Parsed[]>();
  const { _getAddressFunctionNodeList: addressFunctions } = dependencies;
  dependencies._getAddressFunctionNodeList = function list(node) {
    return addresses.of(node, () => addressFunctions.call(this, node));
  };
  const references = new Answers<readonly Parsed[]>();
  const { _nodeTraversalRef: addReferences } = dependencies;
  dependencies._nodeTraversalRef = function traverse(node, found) {
    const own = references.of(node, () => {
      const ofNode: Parsed[] = [];
      addReferences.call(this, node, ofNode);
      return ofNode;
    });
    found.push(...own);
  };
}

/** One answer for each parsed formula. */
class Answers<T> {
  private readonly known = new WeakMap<Parsed, { readonly answer: T }>();

  of(node: Parsed | null, find: () => T): T {
    if (node === null) return find();
    const known = this.known.get(node);
    if (known) return known.answer;
    const answer = find();
    this.known.set(node, { answer });
    return answer;
  }
}

function prototypeOf(instance: object): unknown {
  return Object.getPrototypeOf(instance);
}
