import { readFromApi } from "../../../api/read-from-api";

/** Scripts and styles of the page on which a reader writes queries. */
export const GET = readFromApi;
