import { describe, expect, it } from "vitest";
import { type Tree, testServer } from "./support/test-server.js";

const server = testServer();
const codesOf = (body: Tree) =>
  (body.errors as readonly Tree[]).map(({ code, path }) => `${String(code)} ${String(path)}`);

describe("a form that does not exist", () => {
  it.each([
    ["/data", "text/turtle", 406],
    ["/data", "text/html, */*;q=0.8", 200],
    ["/data/latest", "text/turtle", 406],
    ["/data/latest", "application/json", 200],
    ["/data/catalog.jsonld", "text/turtle", 406],
    ["/data/catalog.jsonld", "text/turtle, application/ld+json;q=0.5", 200],
    ["/data/catalog.jsonld", "*/*", 200],
    ["/data/latest/regions.csv", "text/turtle", 406],
    ["/data/latest/regions.csv", "text/csv", 200],
    ["/data/latest/regions.geojson", "application/json", 200],
  ])("%s asked as %s is answered %i", async (path, accept, status) => {
    const response = await fetch(`${server.url()}${path}`, { headers: { accept } });
    expect(response.status).toBe(status);
    if (status === 406) expect(await response.text()).toContain("NOT_ACCEPTABLE");
  });
});

describe("a file that is asked for by its result", () => {
  const path = "/data/2026-01/regions.csv?m.rentIncrease=0.3";

  it("comes where that is what the model gives", async () => {
    const { headers } = await server.send(path);
    const { status, headers: again } = await server.send(`${path}&hash=${headers.get("result-hash")?.slice(0, 12)}`);
    expect([status, again.get("etag")]).toEqual([200, headers.get("etag")]);
  });

  it("is refused where it was of the first edition, with what that edition gave", async () => {
    const { body } = await server.send(`${path}&hash=540cc96929b2`);
    expect(String(body.detail)).toContain("edition 1");
    expect(String(body.detail)).toContain("then EUR 6618740104 stayed open, 16448 homes and 55639 measures were lost");
    const unknown = await server.send(`${path}&hash=0123456789ab`);
    expect(String(unknown.body.detail)).toContain("was not kept: without changes EUR 17700000000 stayed open");
  });
});

describe("refusals", () => {
  it.each([
    ["/data/2030-01/regions.csv", 404, ["UNKNOWN_VINTAGE vintage"]],
    ["/data/2030-01/regions.exe", 404, ["UNKNOWN_VINTAGE vintage", "UNKNOWN_FILE file"]],
    ["/data/latest/regions", 404, ["UNKNOWN_FILE file"]],
    ["/data/2030-01", 404, ["UNKNOWN_VINTAGE vintage"]],
    ["/data/latest/constructor", 404, ["UNKNOWN_FILE file"]],
    ["/data/", 404, ["NOT_FOUND request"]],
    ["/data/latest/regions.csv/", 404, ["NOT_FOUND request"]],
    ["/data/latest/a/b", 404, ["NOT_FOUND request"]],
    ["/data/latest/..%2f..%2fetc%2fpasswd", 404, ["UNKNOWN_FILE file"]],
    ["/data/latest/%E0%A4%A", 400, ["BAD_REQUEST request"]],
    ["/data/latest/regions.csv?bom=yes&delimiter=tab", 400, ["UNKNOWN_VALUE bom", "UNKNOWN_VALUE delimiter"]],
    ["/data/latest/regions.csv?decimal=comma", 400, ["CONFLICT decimal"]],
    ["/data/latest/regions.csv?bom=1&bom=1", 400, ["DUPLICATE_FIELD bom"]],
    ["/data/latest/regions.csv?measures=open", 400, ["UNKNOWN_PARAMETER measures"]],
    ["/data/latest/regions.parquet?bom=1", 400, ["UNKNOWN_PARAMETER bom"]],
    ["/data/latest/regions.csv?M.rentIncrease=1", 400, ["UNKNOWN_PARAMETER M.rentIncrease"]],
    ["/data/latest/regions.csv?v=2024-12", 400, ["CONFLICT v"]],
    ["/data/latest/regions.csv?hash=latest", 400, ["UNKNOWN_VALUE hash"]],
    ["/data/2026-01/regions.csv?hash=901d166fd62f", 409, ["RESULT_CHANGED hash"]],
    ["/data/2026-01/package.zip?m.rentIncrease=0.3&hash=540cc96929b2", 409, ["RESULT_CHANGED hash"]],
    [
      "/data/latest/regions.csv?x=1&give=ALL&m.rentIncrease=99",
      400,
      ["UNKNOWN_PARAMETER x", "UNKNOWN_RULE give", "OUT_OF_RANGE m.rentIncrease"],
    ],
    [
      "/data/latest/observations.csv?measures=open,opne&years=2024,2026.5",
      400,
      ["UNKNOWN_MEASURE measures[1]", "UNKNOWN_YEAR years[0]", "UNKNOWN_YEAR years[1]"],
    ],
    ["/data/latest/observations.csv?measures=&years=", 400, ["EMPTY_LIST measures", "EMPTY_LIST years"]],
    ["/data/latest/observations.csv?measures=surplus&years=2026", 400, ["NO_OBSERVATIONS measures"]],
  ])("%s is %d with %j", async (path, status, codes) => {
    const { status: answered, headers, body } = await server.send(path);
    expect(answered).toBe(status);
    expect(headers.get("content-type")).toContain("application/problem+json");
    expect(headers.get("cache-control")).toBe("no-store");
    expect(headers.get("api-version")).toBe("1.0.0");
    expect(headers.get("etag")).toBeNull();
    expect(codesOf(body)).toEqual(codes);
    expect(body).toMatchObject({ status });
    expect(Object.keys(body)).toEqual(["type", "title", "status", "detail", "errors"]);
    expect(JSON.stringify(body)).not.toMatch(/node_modules|\.ts:|at .*\(/);
  });

  it("stops counting faults at twenty", async () => {
    const many = Array.from({ length: 500 }, (_, index) => `x${index}`);
    const names = await server.send(`/data/latest/regions.csv?${many.map((name) => `${name}=1`).join("&")}`);
    expect(codesOf(names.body)).toHaveLength(20);
    const measures = await server.send(`/data/latest/observations.csv?measures=${many.slice(0, 100).join()}`);
    expect(codesOf(measures.body)).toHaveLength(20);
    expect(measures.text.length).toBeLessThan(200_000);
    // A list that is too long is one fault: its items are not looked at.
    const longer = await server.send(`/data/latest/observations.csv?measures=${many.join()}`);
    expect(codesOf(longer.body)).toEqual(["TOO_MANY measures"]);
  });

  it("says what there is", async () => {
    const { body } = await server.send("/data/2030-01/regions.exe");
    const [vintage, file] = body.errors as readonly Tree[];
    expect(String(vintage?.allowed)).toBe("latest, 2026-01, 2024-12");
    expect(String(file?.allowed)).toContain("regions.csv");
  });

  it("takes a v that says the same as the path", async () => {
    expect((await server.send("/data/latest/regions.csv?v=2026-01")).status).toBe(200);
  });

  it.each(["POST", "PUT", "DELETE", "PATCH"])("refuses %s and says what is possible", async (method) => {
    const { status, headers, body } = await server.send("/data/latest/regions.csv", { method });
    expect(status).toBe(405);
    expect(headers.get("allow")).toBe("GET, HEAD");
    expect(codesOf(body)).toEqual(["METHOD_NOT_ALLOWED request"]);
  });

  it("never writes what a client sent into a header", async () => {
    for (const path of [
      "/data/latest/regions.csv%0d%0aSet-Cookie:%20x=1",
      "/data/2026-01%0d%0aX-Injected:%201/regions.csv",
      "/data/latest/regions.csv?bom=1%0d%0aX-Injected:%201",
      "/data/latest/regions.csv?m.rentIncrease=1%0d%0aX-Injected:%201",
    ]) {
      const { status, headers } = await server.send(path);
      expect([400, 404]).toContain(status);
      expect(headers.get("x-injected")).toBeNull();
      expect(headers.get("set-cookie")).toBeNull();
    }
  });

  it("may be read by any page, headers too", async () => {
    const { headers } = await server.send("/data/latest/regions.csv");
    expect(headers.get("access-control-allow-origin")).toBe("*");
    expect(headers.get("access-control-expose-headers")).toContain("Result-Hash");
  });
});
