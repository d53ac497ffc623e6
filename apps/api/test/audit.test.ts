import { serverAudits } from "graphql-http";
import { describe, expect, it } from "vitest";
import { testServer } from "./support/test-server.js";

const server = testServer();

/** GraphQL over HTTP: what MUST and SHOULD hold. What MAY be otherwise is a GET that CSRF prevention stops, by decision. */
describe("GraphQL over HTTP", () => {
  it.each(serverAudits({ url: () => server.graphql() }).map((audit) => [audit.id, audit.name, audit] as const))(
    "%s %s",
    async (_id, _name, audit) => {
      const result = await audit.fn();
      expect(["ok", "notice"], "reason" in result ? result.reason : "").toContain(result.status);
    },
  );
});
