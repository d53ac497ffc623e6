import { GraphQLError } from "graphql";

/** The answer, or a GraphQL error EXECUTION_TIMEOUT (503) when it takes longer. The work itself is not broken off. */
export async function withTimeLimit<T>(work: Promise<T>, milliseconds: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      const message = `The answer takes longer than ${milliseconds / 1000} seconds; ask for less at a time.`;
      reject(new GraphQLError(message, { extensions: { code: "EXECUTION_TIMEOUT", http: { status: 503 } } }));
    }, milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
