import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { announcement } from "./announcement.mjs";

const text = announcement({ apiUrl: "http://127.0.0.1:4000", webUrl: "http://127.0.0.1:3000" });

test("both addresses are told", () => {
  expect(text).toContain("http://127.0.0.1:3000\n");
  expect(text).toContain("http://127.0.0.1:4000/graphql\n");
});

test("the command can be pasted into a shell: what it sends is the query as JSON", () => {
  const command = text.split("\n").find((line) => line.includes("curl"));
  const sent = execFileSync("sh", ["-c", `${command}`.replace("curl", "printf '%s\\n'")], { encoding: "utf8" });
  const body = sent.trimEnd().split("\n").at(-1);
  expect(text).toContain(JSON.parse(`${body}`).query);
});
