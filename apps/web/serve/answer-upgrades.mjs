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

/**
 * Nothing here speaks anything but HTTP: who asks for another protocol is told so and hung up on.
 * @param {import("node:http").IncomingMessage} _request
 * @param {import("node:stream").Duplex} socket
 */
export const refuseUpgrade = (_request, socket) => {
  socket.on("error", () => undefined);
  socket.end(answer);
};
