// Writes GraphiQL as static files of our own host: no build of an editor, no inline script, nothing from elsewhere.
import { cp, mkdir, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import * as editor from "@graphql-yoga/render-graphiql/graphiql";

const from = fileURLToPath(new URL("../graphiql/", import.meta.url));
const to = fileURLToPath(new URL("../dist/graphiql/", import.meta.url));

/** File name -> what stands in it. The workers carry the labels under which the editor asks for them. */
const files = {
  "graphiql.js": editor.js,
  "graphiql.css": editor.css,
  "editorWorkerService.js": editor.editorWorkerService,
  "json.js": editor.jsonWorker,
  "graphql.js": editor.graphqlWorker,
};

await rm(to, { recursive: true, force: true });
await mkdir(to, { recursive: true });
await cp(from, to, { recursive: true });
await Promise.all(Object.entries(files).map(([name, text]) => writeFile(`${to}${name}`, text)));
