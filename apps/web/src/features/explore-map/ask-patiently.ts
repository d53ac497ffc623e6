import { NetworkError } from "@solidariteitskaart/client";

/** The API goes on with what it could not answer in time; asked again it is often ready. */
const ATTEMPTS = 5;

export const askPatiently = async <Answer>(ask: () => Promise<Answer>, attempts = ATTEMPTS): Promise<Answer> => {
  try {
    return await ask();
  } catch (failure) {
    const gone = failure instanceof NetworkError && failure.failure === "ABORTED";
    if (gone || attempts <= 1) throw failure;
    return askPatiently(ask, attempts - 1);
  }
};
