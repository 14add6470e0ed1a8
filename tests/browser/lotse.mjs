// The real lotse-indexer and lotse-server on the sample corpus, in a folder of its own.
//   LOTSE_BIN   folder of the programs (default build/release/bin of this checkout)
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
export const BIN = resolve(process.env.LOTSE_BIN ?? join(ROOT, "build/release/bin"));

function freePort() {
  return new Promise((done) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => done(port));
    });
  });
}

function settings(port) {
  return `data_dir = "var"
home = "dortmund"
knowledge = "${join(ROOT, "config/knowledge")}"
[server]
listen = "127.0.0.1:${port}"
base_url = "http://127.0.0.1:${port}"
[server.site]
city = "Dortmund"
demo = true
accessibility_contact = "barrierefrei@example.org"
[[source]]
name = "beispiele"
kind = "folder"
path = "${join(ROOT, "corpus/public")}"
audience = "public"
`;
}

async function untilReady(address, server) {
  for (let tries = 0; tries < 200; tries++) {
    if (server.exitCode !== null) throw new Error(`lotse-server ended with ${server.exitCode}`);
    try {
      if ((await fetch(address + "/readyz")).ok) return;
    } catch {
      // not listening yet
    }
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error("lotse-server is not ready after 10 s");
}

// {address, stop()}
export async function startLotse() {
  const folder = mkdtempSync(join(tmpdir(), "lotse-browser-"));
  const port = await freePort();
  const config = join(folder, "lotse.toml");
  writeFileSync(config, settings(port));
  execFileSync(join(BIN, "lotse-indexer"), ["--config", config, "run"], { stdio: "pipe" });
  const server = spawn(join(BIN, "lotse-server"), ["--config", config], { stdio: "ignore" });
  const address = `http://127.0.0.1:${port}`;
  await untilReady(address, server);
  const stop = async () => {
    const ended = new Promise((done) => server.once("exit", done));
    server.kill("SIGTERM");
    await ended;
    rmSync(folder, { recursive: true });
  };
  return { address, stop };
}
