import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { changed, goodCollection, moved } from "../../test/boundary-files.js";
import { type BoundarySet, type LoadOptions, loadBoundaries } from "./load-boundaries.js";

const good = JSON.stringify(goodCollection());
let folder = "";
let asked = 0;
let closers: (() => Promise<void>)[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "boundaries-"));
  asked = 0;
});

afterEach(async () => {
  await Promise.all(closers.map((close) => close()));
  closers = [];
  await rm(folder, { recursive: true });
});

/** A map service of our own on a free port; its address. */
async function serve(answer: RequestListener): Promise<string> {
  const server = createServer((request, response) => {
    asked++;
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closers.push(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/wfs`;
}

function serveText(text: string): Promise<string> {
  return serve((_, response) => response.setHeader("content-type", "application/json").end(text));
}

/** A busy machine may take its time, except where a test says how long. */
async function load(options: LoadOptions): Promise<BoundarySet> {
  const result = await loadBoundaries({ timeoutMs: 60_000, ...options });
  if ("faults" in result) throw new Error(JSON.stringify(result.faults));
  return result.boundaries;
}

describe("without internet", () => {
  it("never asks the service when offline, and shows the schematic set with its attribution", async () => {
    const set = await load({ offline: true, url: await serveText(good) });
    expect(asked).toBe(0);
    expect(set).toMatchObject({ origin: "schematic", schematic: true });
    expect(set.log).toContain("offline");
    expect(set.attribution).toContain("OpenStreetMap");
    expect(set.topology.objects.regions.geometries).toHaveLength(19);
  });

  it.each<[string, RequestListener, string, timeoutMs?: number]>([
    ["fails", (_, response) => response.writeHead(500).end("no"), "the service answered 500"],
    ["is too slow", () => undefined, "no answer within 200 ms", 200],
    [
      "breaks off",
      (_, response) =>
        response.writeHead(200, { "content-length": "99999" }).write(good.slice(0, 999), () => response.destroy()),
      "did not arrive",
    ],
    ["cuts its answer", (_, response) => response.end(good.slice(0, 9_999)), "not complete JSON"],
    ["stalls half-way", (_, response) => response.write(good.slice(0, 9_999)), "no answer within 200 ms", 200],
    ["sends a web page", (_, response) => response.end("<html></html>"), "not complete JSON"],
    [
      "misses municipalities",
      (_, response) => response.end(changed((features) => features.splice(0, 3))),
      "and 2 more",
    ],
  ])("falls back when the service %s", async (_, answer, reason, timeoutMs) => {
    const set = await load({ url: await serve(answer), cacheFolder: folder, ...(timeoutMs && { timeoutMs }) });
    expect(set.origin).toBe("schematic");
    expect(set.log).toContain(reason);
    expect(await readdir(folder)).toEqual([]);
  });

  it("falls back when nobody answers", async () => {
    const set = await load({ url: "http://127.0.0.1:9/wfs", timeoutMs: 2_000 });
    expect(set.origin).toBe("schematic");
    expect(set.log).toContain("did not arrive");
  });
});

describe("with internet", () => {
  it("takes the official set, keeps it, and does not ask again", async () => {
    const url = await serveText(good);
    const first = await load({ url, cacheFolder: join(folder, "new") });
    expect(first).toMatchObject({ origin: "official", schematic: false, licence: "CC BY 4.0", vintage: "2025" });
    const second = await load({ url, cacheFolder: join(folder, "new") });
    expect(second.origin).toBe("cached");
    expect(second.topology).toEqual(first.topology);
    expect(asked).toBe(1);
    expect((await load({ offline: true, cacheFolder: join(folder, "new") })).origin).toBe("cached");
  });

  it("leaves one whole file in the cache when several processes fetch at once", async () => {
    const url = await serveText(good);
    await Promise.all([1, 2, 3].map(() => load({ url, cacheFolder: folder })));
    expect(await readdir(folder)).toHaveLength(1);
    expect((await load({ offline: true, cacheFolder: folder })).origin).toBe("cached");
  });

  it("puts the axis order right and says so", async () => {
    const set = await load({ url: await serveText(moved(([lon = 0, lat = 0]) => [lat, lon])) });
    expect(set.origin).toBe("official");
    expect(set.log).toContain("swapped");
  });

  it("works without being able to write the cache, and says so", async () => {
    await writeFile(join(folder, "file"), "");
    const set = await load({ url: await serveText(good), cacheFolder: join(folder, "file", "cache") });
    expect(set.origin).toBe("official");
    expect(set.log).toContain("not cached");
  });

  it("reports a damaged cache, asks again and repairs it", async () => {
    const url = await serveText(good);
    await load({ url, cacheFolder: folder });
    const [name = ""] = await readdir(folder);
    const whole = await readFile(join(folder, name), "utf8");
    await writeFile(join(folder, name), whole.slice(0, whole.length / 2));
    expect((await load({ offline: true, cacheFolder: folder })).log).toContain("the cached set is damaged");
    const repaired = await load({ url, cacheFolder: folder });
    expect(repaired.origin).toBe("official");
    expect(repaired.log).toContain("the cached set is damaged");
    expect(await readFile(join(folder, name), "utf8")).toBe(whole);
  });
});

describe("imported", () => {
  it("comes before everything else, with what its supplier says about it", async () => {
    const path = join(folder, "own.geojson");
    await writeFile(path, good);
    const set = await load({ imported: { path, licence: "CC0", vintage: "2026" }, url: await serveText(good) });
    expect(asked).toBe(0);
    expect(set).toMatchObject({ origin: "imported", licence: "CC0", vintage: "2026", schematic: false });
    expect(set.attribution).toContain("own.geojson");
    expect(set.topology.objects.provinces.geometries).toHaveLength(12);
  });

  it("is refused with the list of faults when damaged or absent; nothing else is shown instead", async () => {
    const path = join(folder, "own.geojson");
    await writeFile(
      path,
      changed((features) => features.splice(0, 3)),
    );
    const result = await loadBoundaries({ imported: { path }, offline: true });
    expect("faults" in result && result.faults.map(({ code }) => code)).toEqual(Array(3).fill("MISSING_MUNICIPALITY"));
    const absent = await loadBoundaries({ imported: { path: join(folder, "none.json") }, offline: true });
    expect(absent).toMatchObject({ faults: [{ code: "FILE_NOT_READABLE" }] });
  });
});
