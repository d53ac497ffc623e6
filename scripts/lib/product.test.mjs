import { expect, test } from "vitest";
import { addresses, serviceEnvironments } from "./product.mjs";

test.each([
  ["127.0.0.1", "http://127.0.0.1:4000"],
  ["0.0.0.0", "http://127.0.0.1:4000"],
  ["::", "http://[::1]:4000"],
  ["localhost", "http://localhost:4000"],
])("listening on %s the API is reached at %s", (host, url) => {
  expect(addresses({ apiPort: 4000, webPort: 3000, host }).apiUrl).toBe(url);
});

test("the website is told where the API is", () => {
  const { web } = serviceEnvironments({ apiPort: 4001, webPort: 3000, host: "0.0.0.0" });
  expect(web).toEqual({ PORT: "3000", HOSTNAME: "0.0.0.0", API_URL: "http://127.0.0.1:4001/graphql" });
});
