import { describe, expect, it } from "vitest";
import { snippets } from "./snippets.js";

const url = "http://127.0.0.1:4000/graphql";
const query = "query Outcome($vintage: String) { outcome(vintage: $vintage) { __typename } }";
const text = snippets({
  url,
  query,
  variables: { vintage: "2026-01", scenario: undefined, deep: { on: true, none: null } },
});

describe("snippets", () => {
  it("writes the document with its variables beside it", () => {
    const [document = "", variables = ""] = text.graphql.split("# Variables:");
    expect(document.trim()).toBe(query);
    expect(JSON.parse(variables.replaceAll(/^# /gm, ""))).toEqual({
      vintage: "2026-01",
      deep: { on: true, none: null },
    });
    expect(snippets({ url, query }).graphql).toBe(`${query}\n`);
  });

  it("writes a command", () => {
    expect(text.curl).toContain(`curl -sS '${url}'`);
    expect(text.curl).toContain('"variables":{"vintage":"2026-01","deep":{"on":true,"none":null}}');
  });

  it("writes values as Python has them", () => {
    expect(text.python).toContain('"on": True,');
    expect(text.python).toContain('"none": None,');
    expect(text.python).not.toContain("undefined");
  });

  it("writes a raw text of R that its content cannot end", () => {
    const { r } = snippets({ url, query: '{ a(b: ")---") }', variables: {} });
    expect(r).toContain('body <- r"---({');
    // The quote that ends the text in JSON would end the raw text too.
    expect(snippets({ url, query: "{ a } # )---" }).r).toContain('r"----({');
    const raw = /r"(-+)\(([\s\S]*?)\)\1"/.exec(r);
    expect(JSON.parse(raw?.[2] ?? "")).toEqual({ query: '{ a(b: ")---") }', variables: {} });
  });
});
