/**
 * Nothing here speaks anything but HTTP: who asks for another protocol is told so and hung up on.
 * @param {import("node:http").Server} server
 */
export const answerUpgrades = (server) => {
  const { emit } = server;
  const body = JSON.stringify({
    errors: [{ message: "This server speaks HTTP only.", extensions: { code: "UPGRADE_REFUSED" } }],
  });
  const answer = [
    "HTTP/1.1 426 Upgrade Required",
    "Upgrade: HTTP/1.1",
    "Connection: Upgrade, close",
    "Content-Type: application/json; charset=utf-8",
    "Cache-Control: no-store",
    `Content-Length: ${Buffer.byteLength(body)}`,
    "",
    body,
  ].join("\r\n");
  // Without anybody who listens Node takes it for a usual question.
  server.on("upgrade", () => undefined);
  /** @type {typeof emit} */
  server.emit = (event, ...values) => {
    if (event !== "upgrade") return emit.call(server, event, ...values);
    const [, socket] = values;
    socket.on("error", () => undefined);
    socket.end(answer);
    return true;
  };
};
