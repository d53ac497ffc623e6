import "vitest";

declare module "vitest" {
  export interface ProvidedContext {
    /** Address of an empty PostgreSQL server, as postgres://… */
    postgresUrl: string;
    /** Folder of PostgreSQL's programs. */
    postgresPrograms: string;
    /** A folder that is gone after the run. */
    temporaryFolder: string;
  }
}
