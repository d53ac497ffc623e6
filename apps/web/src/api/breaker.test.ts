import { expect, it } from "vitest";
import { createBreaker } from "./breaker";

it("stops asking after three failures in a row, lets one try later, and goes on when that one was answered", () => {
  let now = 0;
  const breaker = createBreaker(() => now);
  for (const _time of [1, 2]) breaker.failed();
  breaker.answered();
  for (const _time of [1, 2]) breaker.failed();
  expect(breaker.closed()).toBe(true);
  breaker.failed();
  expect(breaker.closed()).toBe(false);
  now = 5000;
  expect([breaker.closed(), breaker.closed()]).toEqual([true, false]);
  breaker.failed();
  now = 10_000;
  expect(breaker.closed()).toBe(true);
  breaker.answered();
  expect([breaker.closed(), breaker.closed()]).toEqual([true, true]);
});
