/** Places by their names, which may hold a point: "/gemeente/363.0", "/regio/Arnhem e.o." */
const place = /^\/(?:(?:en|nl)\/)?(?:gemeente|regio)\//;

/** What is no page: files of the site, and questions of operators; what goes on to the API went there before. */
const notPages = /^\/(?:_next\/|health$|ready$|metrics$)|\.[a-z0-9]+$/;

/** Pictures are kept like pages: they too are a function of their address and of the published figures. */
const picture = /^\/(?:picture\.(?:png|svg)|chart\/.+\.(?:png|svg|csv))$/;

/**
 * @param {string} address path and query
 * @returns {boolean} whether a page lives there, or a picture of one
 */
export const isPage = (address) => {
  const [path = ""] = address.split("?");
  return picture.test(path) || isPlace(path) || !notPages.test(path);
};

/** Views that may stand in a page of somebody else. */
const frames = /^\/(?:en\/)?embed(?:[/?]|$)/;

/** @param {string} path */
export const isPlace = (path) => place.test(path);

/** @param {string} address path and query */
export const mayBeFramed = (address) => frames.test(address);
