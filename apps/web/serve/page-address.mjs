/** What is no page: what goes on to the API, files of the site, and questions of operators. */
const notPages =
  /^\/(?:_next\/|graphql|data(?:\/|$)|uploads$|templates\/|graphiql\/|health$|ready$|metrics$)|\.[a-z0-9]+$/;

/**
 * @param {string} address path and query
 * @returns {boolean} whether a page lives there
 */
export const isPage = (address) => !notPages.test(address.split("?")[0] ?? "");
