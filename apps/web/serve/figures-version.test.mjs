// @vitest-environment node

import { expect, test } from "vitest";
import { figuresVersion } from "./figures-version.mjs";

const ofApi = () => {
  const api = { answer: /** @type {string | null} */ ("a"), asked: 0, now: 10_000 };
  const ask = () => {
    api.asked += 1;
    return api.answer === null ? Promise.reject(new TypeError("away")) : Promise.resolve(new Response(api.answer));
  };
  return { api, figures: figuresVersion({ apiUrl: "http://api.test/graphql", ask, now: () => api.now }) };
};

test("asks at most some times a second, however many pages there are, and sees a publication within half a second", async () => {
  const { api, figures } = ofApi();
  const many = await Promise.all(Array.from({ length: 100 }, figures));
  expect(many[7]).toEqual({ version: "a", since: 0, settled: true });
  expect(api.asked).toBe(1);
  api.answer = "b";
  api.now += 300;
  expect((await figures())?.version).toBe("a");
  api.now += 200;
  expect(await figures()).toEqual({ version: "b", since: 10_500, settled: false });
  api.now += 2000;
  expect((await figures())?.settled).toBe(true);
});

test("does not know while the API is away, does not wait for it each time, and trusts nothing from before", async () => {
  const { api, figures } = ofApi();
  await figures();
  api.answer = null;
  api.now += 1000;
  expect([await figures(), await figures(), api.asked]).toEqual([null, null, 2]);
  api.answer = "a";
  api.now += 1000;
  expect(await figures()).toEqual({ version: "a", since: 12_000, settled: false });
});
