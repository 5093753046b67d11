import { BooleanNumber } from "@univerjs/core";
import type { IFunctionInfo } from "@univerjs/engine-formula";
import { FunctionType, IFunctionService } from "@univerjs/engine-formula";
import { FunctionExecutor } from "./functionExecutor";
import type { CallFunction, FunctionMetadata } from "./functionCall";
import type { Box } from "./address";
import type { Grid } from "./grid";
import { mergeStore } from "./merges";

export interface FunctionStore {
  /** Makes the functions known to formulas as `NAMESPACE.ID`, each call answered by `call`. */
  setFunctions(namespace: string, functions: readonly FunctionMetadata[], call: CallFunction): void;
}

export function functionStore(grid: Grid): FunctionStore {
  const service = grid.injector.get(IFunctionService);
  const mergeParts = mergeStore(grid);
  const merges = (sheet: string): readonly Box[] => mergeParts.merges(sheet);
  return {
    setFunctions(namespace, functions, call) {
      service.registerExecutors(
        ...functions.map((called) => new FunctionExecutor(namespace, called, call, merges)),
      );
      service.registerDescriptions(...functions.map((called) => describe(namespace, called)));
      service.deleteFormulaAstCacheKey(...functions.map(({ id }) => `${namespace}.${id}`));
    },
  };
}

function describe(namespace: string, called: FunctionMetadata): IFunctionInfo {
  return {
    functionName: `${namespace}.${called.id}`,
    functionType: FunctionType.User,
    description: called.description,
    abstract: called.description,
    functionParameter: called.parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description ?? parameter.name,
      example: "",
      require: flag(parameter.optional !== true),
      repeat: flag(parameter.repeating === true),
    })),
  };
}

function flag(on: boolean): BooleanNumber {
  return on ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}
