// Runs in the visitor's browser; the editor's own script leaves YogaGraphiQL behind.
import "./graphiql.js";
import { EXAMPLES } from "./examples.mjs";

globalThis.MonacoEnvironment = {
  globalAPI: false,
  getWorkerUrl: (_module, label) => `/graphiql/${label}.js`,
};

globalThis.YogaGraphiQL.renderYogaGraphiQL(document.getElementById("graphiql"), {
  title: "Solidariteitskaart",
  logo: '<img src="/graphiql/icon.svg" width="32" height="32" alt="">',
  // Queries go to the address of the page, /graphql.
  subscriptionsEndpoint: "/graphql/stream",
  subscriptionsProtocol: "GRAPHQL_SSE",
  // Also for subscriptions: the rule against forged requests refuses a bare GET.
  method: "POST",
  defaultTabs: EXAMPLES,
});
