// Debian's Chromium, fresh for every use, with nothing of its own to say to the world.
import { chromium } from "playwright-core";

const FLAGS = [
  "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
  "--disable-background-networking", "--disable-component-update", "--disable-sync",
];

export function startChromium() {
  return chromium.launch({ executablePath: process.env.LOTSE_CHROMIUM ?? "/usr/bin/chromium", args: FLAGS });
}

export const DESKTOP = { width: 1280, height: 900 };
export const NARROW = { width: 320, height: 640 };

// A page of its own context. Every request is written down, so that tests can ask where it went.
export async function openPage(browser, options = {}) {
  const context = await browser.newContext({ viewport: DESKTOP, ...options });
  const page = await context.newPage();
  page.requested = [];
  page.on("request", (request) => page.requested.push(request.url()));
  page.complaints = [];
  page.on("console", (message) => {
    const expected = /status of 4(00|04)/.test(message.text());
    if (message.type() === "error" && !expected) page.complaints.push(message.text());
  });
  page.on("pageerror", (error) => page.complaints.push(String(error)));
  return page;
}
