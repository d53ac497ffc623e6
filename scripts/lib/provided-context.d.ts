import "vitest";

declare module "vitest" {
  export interface ProvidedContext {
    /** Address of an empty PostgreSQL server, as postgres://… */
    postgresUrl: string;
  }
}
