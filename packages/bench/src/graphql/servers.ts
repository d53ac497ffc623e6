import { createServer } from "node:http";
import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";
import fastify from "fastify";
import type { GraphQLSchema } from "graphql";
import { createSchema, createYoga } from "graphql-yoga";
import { mercurius } from "mercurius";
import { PART, type PeerAnswer, resolvers } from "./question.js";

type Start = (answer: PeerAnswer, port: number) => Promise<unknown>;

const withoutResolveType = (answer: PeerAnswer) => {
  const { OutcomeResult, ...rest } = resolvers(answer);
  return { ...rest, OutcomeResult: { resolveType: OutcomeResult.resolveType } };
};

const withResolveType = (answer: PeerAnswer) => {
  const { OutcomeResult, ...rest } = resolvers(answer);
  return { ...rest, OutcomeResult: { __resolveType: OutcomeResult.__resolveType } };
};

const listen = (server: ReturnType<typeof createServer>, port: number) =>
  new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));

/** Servers as their own pages say to start them, with the same part of the schema and the same data. */
export const SERVERS: Readonly<Record<string, Start>> = {
  "Apollo out of the box": (answer, port) =>
    startStandaloneServer(new ApolloServer({ typeDefs: PART, resolvers: withResolveType(answer) }), {
      listen: { port, host: "127.0.0.1" },
    }),
  Yoga: (answer, port) => {
    const schema: GraphQLSchema = createSchema({ typeDefs: PART, resolvers: withResolveType(answer) });
    const yoga = createYoga({ schema, logging: false });
    return listen(
      createServer((request, response) => void yoga(request, response)),
      port,
    );
  },
  "Mercurius with jit": async (answer, port) => {
    const app = fastify();
    await app.register(mercurius, { schema: PART, resolvers: withoutResolveType(answer), jit: 1 });
    return app.listen({ port, host: "127.0.0.1" });
  },
  "plain bytes": (answer, port) => {
    const bytes = Buffer.from(JSON.stringify({ data: answer }));
    const headers = { "content-type": "application/json; charset=utf-8", "content-length": bytes.length };
    return listen(
      createServer((request, response) => {
        request.resume();
        request.on("end", () => response.writeHead(200, headers).end(bytes));
      }),
      port,
    );
  },
};
