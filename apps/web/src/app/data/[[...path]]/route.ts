import { readFromApi } from "../../../api/read-from-api";

/** The reader's way to the files of the API: same origin, so that no second host is needed. */
export const GET = readFromApi;
export const HEAD = readFromApi;
