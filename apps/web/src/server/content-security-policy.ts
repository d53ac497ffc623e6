/**
 * Nothing but this host: no foreign script, style, font, image or connection, and no inline script without the nonce.
 * `development` allows what the development server needs (eval for stack traces, injected styles).
 */
export const contentSecurityPolicy = (nonce: string, development: boolean): string =>
  [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    `style-src 'self'${development ? " 'unsafe-inline'" : ""}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
