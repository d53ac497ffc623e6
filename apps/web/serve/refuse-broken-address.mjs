// Next answers an address with a broken percent code ("/%E0%A4%A") with a bare 500: here it gets an explanation, before
// Next sees it.

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

/**
 * Answers a request whose address cannot be read.
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 * @returns {boolean} whether it did
 */
export const refuseBrokenAddress = (request, response) => {
  if (canBeRead(request.url ?? "")) return false;
  request.resume();
  response.writeHead(400, headers).end(request.method === "HEAD" ? undefined : page);
  return true;
};
