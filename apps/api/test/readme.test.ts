import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { testServer } from "./support/test-server.js";

const server = testServer();
const readme = readFileSync(new URL("../../../README.md", import.meta.url), "utf8");

describe("the README", () => {
  it("shows the answer that the API gives to its query", async () => {
    const request = /-d '(\{"query":.*\})'/.exec(readme)?.[1] ?? "";
    const answer = /<!-- answer:start -->\s*```json\s*([\s\S]*?)```\s*<!-- answer:end -->/.exec(readme)?.[1] ?? "";
    const { body } = await server.ask((JSON.parse(request) as { query: string }).query);
    expect({ data: body.data }).toEqual({ data: (JSON.parse(answer) as { data: unknown }).data });
  });
});
