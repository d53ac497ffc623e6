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
  const { web, api } = serviceEnvironments({ apiPort: 4001, webPort: 3000, host: "0.0.0.0" });
  expect(web).toMatchObject({ PORT: "3000", HOSTNAME: "0.0.0.0", API_URL: "http://127.0.0.1:4001/graphql" });
  expect(web.PUBLIC_URL).toBe("http://127.0.0.1:3000");
  // By a key that nobody else has the API knows the site.
  expect(web.SITE_KEY).toMatch(/^[\w-]{32}$/);
  expect(api.SITE_KEY).toBe(web.SITE_KEY);
});
