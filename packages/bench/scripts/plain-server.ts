// Sends the bytes of the address given as first word, and nothing else: what no server of this page can be faster than.
import { createServer } from "node:http";

const [address = ""] = process.argv.slice(2);
const body = Buffer.from(await (await fetch(address)).arrayBuffer());
const server = createServer((_request, response) => {
  response.writeHead(200, { "content-type": "text/html; charset=utf-8", "content-length": body.length });
  response.end(body);
});
server.listen(0, "127.0.0.1", () => {
  const where = server.address();
  if (where !== null && typeof where === "object") console.log(`http://127.0.0.1:${String(where.port)}/`);
});
