import { describe, expect, inject, test } from "vitest";
import { withBrowser } from "./support/browser";

const { openPage } = withBrowser();

describe("the built product", () => {
  test("the API says that it is healthy", async () => {
    const response = await fetch(`${inject("apiUrl")}/health`);
    expect(response.status).toBe(200);
  });

  test("the page asks nobody but itself and logs no error", async () => {
    const page = await openPage("about:blank");
    const hosts = new Set<string>();
    const errors: string[] = [];
    page.on("request", (request) => hosts.add(new URL(request.url()).origin));
    page.on("pageerror", (error) => errors.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") errors.push(message.text());
    });

    await page.goto("/", { waitUntil: "networkidle" });

    expect(errors).toEqual([]);
    expect([...hosts].filter((origin) => origin.startsWith("http"))).toEqual([inject("webUrl")]);
  });
});
