/** Headers that are the same for every answer; the content security policy differs per page (inline-scripts.mjs). */
export const securityHeaders = {
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
  "Cross-Origin-Resource-Policy": "same-origin",
};

/** @param {import("node:http").ServerResponse} response that Next does not write */
export const setSecurityHeaders = (response) => {
  for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
};
