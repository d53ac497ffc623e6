/** What a thread is started with. */
export interface ThreadFile {
  readonly url: URL;
  readonly execArgv: string[];
}

/**
 * The file of a thread beside the module that starts it. From source (development, tests) a thread reads TypeScript as the
 * program itself does.
 * @param starter `import.meta.url` of that module
 * @param name of the file, without extension
 */
export function threadFile(starter: string, name: string): ThreadFile {
  const isSource = starter.endsWith(".ts");
  return {
    url: new URL(`./${name}${isSource ? ".ts" : ".js"}`, starter),
    execArgv: isSource ? ["--import", import.meta.resolve("@oxc-node/core/register")] : [],
  };
}
