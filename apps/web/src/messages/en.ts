import common from "./en.json";

/** All English texts: what pages share, and a file per page. */
export const en = { ...common };
