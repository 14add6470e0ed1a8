// Runs all browser tests and ends with one line: "N passed, N failed". Exit 1 if one failed.
//   node run.mjs       after `npm ci` here; LOTSE_BIN names the folder of the programs to test
import { spec } from "node:test/reporters";
import { run } from "node:test";
import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const files = readdirSync(here).filter((name) => name.endsWith(".test.mjs")).map((name) => join(here, name));
const counts = { passed: 0, failed: 0 };

const tests = run({ files, concurrency: 1 });
// A file reports as a test of its own in some versions of Node: it counts only when it fails.
const isFile = (event) => event.name.endsWith(".test.mjs");
tests.on("test:pass", (event) => (counts.passed += isFile(event) ? 0 : 1));
tests.on("test:fail", () => counts.failed++);
tests.on("end", () => {
  process.exitCode = counts.failed ? 1 : 0;
  process.on("exit", () => console.log(`${counts.passed} passed, ${counts.failed} failed`));
});
// Node 20 has a reporter class, Node 22 an instance.
tests.compose(typeof spec === "function" && spec.prototype ? new spec() : spec).pipe(process.stdout);
