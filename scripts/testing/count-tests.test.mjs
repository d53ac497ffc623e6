import { expect, test } from "vitest";
import { countTests } from "./count-tests.mjs";

/** @param {Partial<import("./count-tests.mjs").Report>} changes */
const report = (changes) => ({
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [],
  ...changes,
});

test("passed and failed tests are counted as they are", () => {
  expect(countTests(report({}), 0)).toEqual({ passed: 3, failed: 0, complaints: [], files: [] });
  expect(countTests(report({ numFailedTests: 2 }), 1)).toMatchObject({ passed: 3, failed: 2, complaints: [] });
});

test("a runner that crashed is a failure", () => {
  expect(countTests(undefined, 139)).toMatchObject({ passed: 0, failed: 1 });
});

test("no test at all is a failure", () => {
  expect(countTests(report({ numPassedTests: 0 }), 0)).toMatchObject({ passed: 0, failed: 1 });
});

test("a skipped test is a failure", () => {
  expect(countTests(report({ numPendingTests: 1 }), 0)).toMatchObject({ passed: 3, failed: 1 });
  expect(countTests(report({ numTodoTests: 1 }), 0)).toMatchObject({ passed: 3, failed: 1 });
});

test("a file that could not be loaded is a failure", () => {
  const testResults = [{ name: "/a/broken.test.ts", status: "failed", assertionResults: [] }];
  expect(countTests(report({ testResults }), 1, "/a")).toEqual({
    passed: 3,
    failed: 1,
    complaints: ["broken.test.ts could not be run."],
    files: [{ name: "broken.test.ts", seconds: 0 }],
  });
});

test("an error outside the tests is a failure", () => {
  expect(countTests(report({}), 1)).toMatchObject({ passed: 3, failed: 1 });
});

test("the time of each file is kept, by its place in the repository", () => {
  const testResults = [
    { name: "/a/b.test.ts", status: "passed", startTime: 500, endTime: 2000, assertionResults: [{}] },
  ];
  expect(countTests(report({ testResults }), 0, "/a").files).toEqual([{ name: "b.test.ts", seconds: 1.5 }]);
});
