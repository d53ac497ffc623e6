import { expect, it, vi } from "vitest";
import { uploadFile } from "./upload-file.js";

const answering = (status: number, body: unknown) =>
  vi.fn<typeof fetch>(() => Promise.resolve(Response.json(body, { status })));

it("sends the file itself, under the name that people know", async () => {
  const upload = { upload: "id", fileName: "a b.csv", size: 3, sha256: "x", expiresAt: "2026-11-25T12:00:00.000Z" };
  const fetch = answering(201, upload);
  expect(await uploadFile("http://api/uploads", new Blob(["a;b"]), "a b.csv", { fetch })).toEqual(upload);
  const [url, init] = fetch.mock.calls[0]!;
  expect(url).toBe("http://api/uploads?fileName=a+b.csv");
  expect(init?.headers).toEqual({ "content-type": "application/octet-stream" });
});

it("tells why a file was refused, and that no answer came", async () => {
  const fault = { code: "FILE_TOO_LARGE", path: "request", value: null, allowed: "at most 5 bytes", message: "" };
  const fetch = answering(413, {
    errors: [{ message: "The file is too large.", extensions: { code: fault.code, fault } }],
  });
  await expect(uploadFile("http://api/uploads", new Blob(["abcdef"]), "f", { fetch })).rejects.toMatchObject({
    faults: [{ code: "FILE_TOO_LARGE", allowed: "at most 5 bytes" }],
  });
  const away = vi.fn<typeof fetch>().mockRejectedValue(new TypeError("fetch failed"));
  await expect(uploadFile("http://api/uploads", new Blob([]), "f", { fetch: away })).rejects.toMatchObject({
    failure: "UNREACHABLE",
  });
});
