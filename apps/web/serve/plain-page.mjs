// Short pages without scripts for what Next should not see: both languages on one page, because nobody knows which.

/**
 * @typedef {{ title: string, text: string, link: string }} Words
 * @param {Words} nl
 * @param {Words} en
 */
export const plainPage = (nl, en) => `<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${nl.title} · Solidariteitskaart</title>
</head>
<body>
<main>
<h1>${nl.title}</h1>
<p>${nl.text}</p>
<p><a href="/">${nl.link}</a></p>
<section lang="en">
<h2>${en.title}</h2>
<p>${en.text}</p>
<p><a href="/en">${en.link}</a></p>
</section>
</main>
</body>
</html>
`;

/**
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 * @param {{ status: number, page: string, headers?: Record<string, string> }} answer
 */
export const sendPlainPage = (request, response, { status, page, headers = {} }) => {
  request.resume();
  response.writeHead(status, {
    "content-type": "text/html; charset=utf-8",
    "content-length": Buffer.byteLength(page),
    "cache-control": "no-store",
    "content-security-policy": "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
    "x-content-type-options": "nosniff",
    ...headers,
  });
  response.end(request.method === "HEAD" ? undefined : page);
};
