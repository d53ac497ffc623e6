import { HeaderMap } from "@apollo/server";
import { expect, it } from "vitest";
import { statusPlugin } from "./status-plugin.js";

/** What goes out for an answer with this status, when the plugin has seen it. */
async function sent(status: number, code: string) {
  const http = { status, headers: new HeaderMap() };
  const body = { kind: "single", singleResult: { errors: [{ extensions: { code } }] } };
  const listener = await statusPlugin.requestDidStart?.({} as never);
  await listener?.willSendResponse?.({ request: {}, response: { http, body } } as never);
  return [http.status, http.headers.get("retry-after")];
}

it("a wrong query is told with 200, and what does not work now with the time to come back", async () => {
  expect(await sent(400, "GRAPHQL_VALIDATION_FAILED")).toEqual([200, undefined]);
  expect(await sent(400, "TOO_MANY_ALIASES")).toEqual([400, undefined]);
  expect(await sent(503, "EXECUTION_TIMEOUT")).toEqual([503, "5"]);
});
