// Where the pictures of all pages go: for people to look at, no test compares them.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { BIN } from "./lotse.mjs";

export const SCREENSHOTS = process.env.LOTSE_SCREENSHOTS ?? join(BIN, "../screenshots");
mkdirSync(SCREENSHOTS, { recursive: true });
