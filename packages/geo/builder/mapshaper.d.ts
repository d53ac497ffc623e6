declare module "mapshaper" {
  /** Runs mapshaper's command line on files that are given and returned in memory. */
  export function applyCommands(commands: string, input: Record<string, unknown>): Promise<Record<string, Buffer>>;
}
