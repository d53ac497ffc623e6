import { serverAudits } from "graphql-http";
import { describe, expect, it } from "vitest";
import { testServer } from "./support/test-server.js";

const server = testServer();

/** GraphQL over HTTP: what MUST, what SHOULD and what MAY hold. */
describe("GraphQL over HTTP", () => {
  it.each(serverAudits({ url: () => server.graphql() }).map((audit) => [audit.id, audit.name, audit] as const))(
    "%s %s",
    async (_id, _name, audit) => {
      const result = await audit.fn();
      expect(result.status, "reason" in result ? result.reason : "").toBe("ok");
    },
  );
});
