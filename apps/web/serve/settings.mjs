/**
 * What the environment decides about the site; one row per variable in docs/operate.md.
 * @typedef {{ hostname: string, port: number, apiUrl: string, trustProxy: number, pageLimit: number, pageCacheMb: number,
 *   siteKey: string | undefined, logLevel: string, requestMs: number, uploadMs: number, keepAliveMs: number,
 *   silentMs: number, aliveMs: number, restMs: number, longestMs: number }} SiteSettings
 */

const LOG_LEVELS = ["fatal", "error", "warn", "info", "debug", "trace", "silent"];

/** Each: how it is read, the usual value, and what is allowed, in words. */
export const SITE_VARIABLES = {
  PORT: { usual: "3000", allowed: "a whole number from 1 to 65535", about: "Port on which the site listens." },
  HOSTNAME: { usual: "127.0.0.1", allowed: "a host name or address", about: "Address on which the site listens." },
  API_URL: {
    usual: "http://127.0.0.1:4000/graphql",
    allowed: "the address of the API's GraphQL",
    about: "Where the site asks. Visitors never see it.",
  },
  PUBLIC_URL: {
    usual: "where the site listens",
    allowed: "the address of the site as visitors type it",
    about: "Origin of complete links: canonical addresses, the sitemap, permalinks.",
  },
  SITE_KEY: {
    usual: "none",
    allowed: "20 to 200 letters, digits and signs, made at random",
    about:
      "The same as the API's. With it the API believes for whom the site asks; without it all visitors together are one.",
  },
  TRUST_PROXY: {
    usual: "0",
    allowed: "the number of proxies in front of the site, 0 to 10",
    about: "How many entries of X-Forwarded-For are believed, from the right.",
  },
  PAGE_LIMIT: {
    usual: "300",
    allowed: "pages per visitor in ten seconds, 0 for no limit",
    about: "More is answered 429 with Retry-After. Pages that are kept are not counted.",
  },
  PAGE_CACHE_MB: {
    usual: "32",
    allowed: "megabytes, 0 to 100000; 0 keeps no page",
    about: "Room for pages that were drawn before and hold public figures only.",
  },
  LITTLE_MEMORY: {
    usual: "1",
    allowed: "0 or 1",
    about: "With 0 the site takes twice the memory, and a third less processor time for the pages that it draws.",
  },
  LOG_LEVEL: {
    usual: "info",
    allowed: LOG_LEVELS.join(", "),
    about: "What is logged, as JSON on standard error; debug notes every request.",
  },
};

/**
 * @param {Readonly<Record<string, string | undefined>>} env
 * @returns {SiteSettings}
 */
export const readSiteSettings = (env) => {
  /** @type {string[]} */
  const faults = [];
  const whole = (
    /** @type {"PORT" | "TRUST_PROXY" | "PAGE_LIMIT" | "PAGE_CACHE_MB"} */ name,
    /** @type {number} */ most,
  ) => {
    const { usual, allowed } = SITE_VARIABLES[name];
    const text = env[name] || usual;
    if (/^\d{1,9}$/.test(text) && Number(text) <= most) return Number(text);
    faults.push(`${name} is ${text}; it must be ${allowed}.`);
    return 0;
  };
  const logLevel = env.LOG_LEVEL || SITE_VARIABLES.LOG_LEVEL.usual;
  if (!LOG_LEVELS.includes(logLevel))
    faults.push(`LOG_LEVEL is ${logLevel}; it must be one of ${SITE_VARIABLES.LOG_LEVEL.allowed}.`);
  if (!["", "0", "1"].includes(env.LITTLE_MEMORY ?? ""))
    faults.push(`LITTLE_MEMORY is ${env.LITTLE_MEMORY ?? ""}; it must be ${SITE_VARIABLES.LITTLE_MEMORY.allowed}.`);
  const settings = {
    logLevel,
    hostname: env.HOSTNAME || SITE_VARIABLES.HOSTNAME.usual,
    port: whole("PORT", 65_535),
    apiUrl: env.API_URL || SITE_VARIABLES.API_URL.usual,
    trustProxy: whole("TRUST_PROXY", 10),
    pageLimit: whole("PAGE_LIMIT", 1_000_000),
    pageCacheMb: whole("PAGE_CACHE_MB", 100_000),
    siteKey: env.SITE_KEY || undefined,
    requestMs: 15_000,
    uploadMs: 180_000,
    // Longer than a proxy in front keeps one (nginx: 60 s): who asks must not find his connection closed.
    keepAliveMs: 65_000,
    // Together as long as a page waits; the last is longer than the API gives itself for what changes something.
    silentMs: 6000,
    aliveMs: 3000,
    restMs: 5000,
    longestMs: 125_000,
  };
  if (faults.length > 0) {
    console.error(["The site cannot start with these settings:", ...faults].join("\n  "));
    process.exit(1);
  }
  return settings;
};
