// Every page, in both languages, wide and narrow, with scripting on and off.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";
import { DESKTOP, NARROW, openPage, startChromium } from "./chromium.mjs";
import { startLotse } from "./lotse.mjs";
import { everyPage, inLanguage } from "./pages.mjs";
import { SCREENSHOTS } from "./screenshots.mjs";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
let lotse, browser, pages;

before(async () => {
  lotse = await startLotse();
  browser = await startChromium();
  pages = Object.entries(await everyPage(lotse.address));
});
after(async () => {
  await browser?.close();
  await lotse?.stop();
});

async function violations(page) {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() => globalThis.axe.run());
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0].html.slice(0, 160)}`);
}

// Folded parts are part of the page: open all of them.
const unfold = (page) =>
  page.evaluate(() => document.querySelectorAll("details").forEach((fold) => (fold.open = true)));

for (const language of ["de", "en"]) {
  for (const [width, viewport] of Object.entries({ wide: DESKTOP, narrow: NARROW })) {
    test(`axe finds nothing: ${language}, ${width}`, async (t) => {
      // axe is a script of ours, which the pages' own policy would refuse.
      const page = await openPage(browser, { viewport, bypassCSP: true });
      for (const [name, path] of pages) {
        await t.test(name, async () => {
          await page.goto(lotse.address + inLanguage(path, language));
          await page.screenshot({ path: `${SCREENSHOTS}/${name}-${language}-${width}.png`, fullPage: true });
          assert.deepEqual(await violations(page), []);
          await unfold(page);
          assert.deepEqual(await violations(page), [], "with all folds open");
        });
      }
      await page.context().close();
    });
  }

  for (const javaScriptEnabled of [true, false]) {
    test(`pages load clean: ${language}, scripting ${javaScriptEnabled ? "on" : "off"}`, async (t) => {
      const page = await openPage(browser, { javaScriptEnabled });
      for (const [name, path] of pages) {
        await t.test(name, async () => {
          page.requested.length = 0;
          page.complaints.length = 0;
          const answer = await page.goto(lotse.address + inLanguage(path, language));
          const status = { refused: 400, missing: 404 }[name] ?? 200;
          assert.equal(answer.status(), status);
          assert.equal(await page.locator("html").getAttribute("lang"), language);
          assert.equal(await page.locator("h1").count(), 1);
          assert.deepEqual(page.requested.filter((url) => !url.startsWith(lotse.address + "/")), []);
          assert.ok(page.requested.some((url) => url.includes("/static/kern.css")));
          assert.deepEqual(page.complaints, []);
        });
      }
      await page.context().close();
    });
  }

  test(`nothing is wider than 320 px: ${language}`, async (t) => {
    const page = await openPage(browser, { viewport: NARROW });
    for (const [name, path] of pages) {
      await t.test(name, async () => {
        await page.goto(lotse.address + inLanguage(path, language));
        await unfold(page);
        const excess = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        assert.ok(excess <= 0, `${excess} px too wide`);
      });
    }
    await page.context().close();
  });
}

test("fonts and colours come from this server", async () => {
  const page = await openPage(browser);
  await page.goto(lotse.address + "/sdgs");
  // The fonts arrive after the page.
  const used = await page.evaluate(async () => {
    const fonts = await document.fonts.ready;
    return [...fonts].filter(({ status }) => status === "loaded").map(({ weight }) => weight);
  });
  assert.ok(used.includes("400") && used.includes("600"), `loaded: ${used}`);
  const stripe = page.locator(".goal-tile.goal-13");
  assert.equal(await stripe.evaluate((e) => getComputedStyle(e).borderLeftColor), "rgb(63, 126, 68)");
  await page.context().close();
});
