/** Libraries without types of their own that a test can use; what a notebook does with them is no matter of types. */
declare module "d3";

declare module "@observablehq/runtime" {
  export interface Variable {
    define(name: string, inputs: readonly string[], definition: (...values: readonly unknown[]) => unknown): Variable;
  }

  export interface Module {
    variable(observer?: true): Variable;
    /** The value that a name has now; rejects with what its cell threw. */
    value(name: string): Promise<unknown>;
  }

  export class Runtime {
    module(): Module;
    dispose(): void;
  }
}
