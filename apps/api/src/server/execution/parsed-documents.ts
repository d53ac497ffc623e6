import type { ApolloServerOptions, BaseContext } from "@apollo/server";
import type { DocumentNode } from "graphql";
import { askedAgain } from "../../asked-again.js";

/** What pages and notebooks ask again and again. A document in memory is about ten times as large as its text. */
const KEPT = { again: 200, once: 8 };

/** Documents that were read and checked before, for Apollo, which would keep thirty megabytes of their text. */
export function parsedDocuments(): NonNullable<ApolloServerOptions<BaseContext>["documentStore"]> {
  const documents = askedAgain<DocumentNode>(KEPT);
  return {
    get: (key) => Promise.resolve(documents.get(key)),
    set: (key, document) => {
      documents.set(key, document);
      return Promise.resolve();
    },
    delete: (key) => Promise.resolve(documents.delete(key)),
  };
}
