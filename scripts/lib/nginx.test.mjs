import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { nginxConfiguration } from "./nginx.mjs";

test("the proxy of the containers is the proxy of this machine, at other addresses", async () => {
  const folder = await mkdtemp(join(tmpdir(), "nginx-"));
  const ports = { apiPorts: [1001, 1002], sitePort: 1003, port: 1004, innerPort: 1005 };
  const text = await readFile(await nginxConfiguration(folder, ports), "utf8");
  await rm(folder, { recursive: true });
  for (const port of Object.values(ports).flat()) expect(text).toContain(`127.0.0.1:${port}`);
  expect(text).not.toMatch(/api-[12]:|\/\/site:|listen 80/);
  // What a visitor claims about himself is thrown away, and operators' addresses stay inside.
  expect(text).toContain("proxy_set_header X-Forwarded-For $remote_addr;");
  expect(text).toContain("location ~ ^/(metrics|ready|health)$ { return 404; }");
});
