// Starts the site. Next answers an address with a broken percent code ("/%E0%A4%A") with a bare 500: here it gets an
// explanation, before Next sees it.

import { Server } from "node:http";

const page = `<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Dit adres klopt niet · Solidariteitskaart</title>
</head>
<body>
<main>
<h1>Dit adres klopt niet</h1>
<p>Er staat een procentteken in dat geen teken aanduidt. Misschien is de link afgebroken.</p>
<p><a href="/">Naar de kaart</a></p>
<section lang="en">
<h2>This address is not right</h2>
<p>It holds a percent sign that stands for no character. The link may have been cut off.</p>
<p><a href="/en">To the map</a></p>
</section>
</main>
</body>
</html>
`;

const headers = {
  "content-type": "text/html; charset=utf-8",
  "content-length": Buffer.byteLength(page),
  "cache-control": "no-store",
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  "x-content-type-options": "nosniff",
};

/** @param {string} address path and query */
const canBeRead = (address) => {
  try {
    decodeURIComponent(address.split("?")[0] ?? "");
    return true;
  } catch {
    return false;
  }
};

const { emit } = Server.prototype;

/** @type {typeof emit} */
Server.prototype.emit = function emitReadable(event, ...values) {
  const [request, response] = values;
  if (event !== "request" || canBeRead(request.url)) return emit.call(this, event, ...values);
  request.resume();
  response.writeHead(400, headers).end(request.method === "HEAD" ? undefined : page);
  return true;
};

// Written by Next's build, beside the copy of this file.
const server = new URL("./server.js", import.meta.url);
await import(server.href);
