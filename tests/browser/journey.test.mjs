// From the question to the page of the original, by keyboard alone and without scripts.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { NARROW, openPage, startChromium } from "./chromium.mjs";
import { startLotse } from "./lotse.mjs";

let lotse, browser;

before(async () => {
  lotse = await startLotse();
  browser = await startChromium();
});
after(async () => {
  await browser?.close();
  await lotse?.stop();
});

const focused = (page) => page.locator(":focus");

// Presses Tab until what is focused fits; fails when that takes more keys than a person would press.
async function tabTo(page, wanted, most = 80) {
  for (let keys = 0; keys < most; keys++) {
    await page.keyboard.press("Tab");
    const name = await focused(page).evaluate((e) => e.getAttribute("href") ?? e.name ?? e.textContent);
    if (wanted(name)) return;
  }
  assert.fail("not reached with Tab");
}

test("the skip link is the first stop and leads to the content", async () => {
  const page = await openPage(browser);
  await page.goto(lotse.address + "/search?q=Kumasi");
  await page.keyboard.press("Tab");
  assert.equal(await focused(page).getAttribute("href"), "#main");
  assert.ok(await focused(page).isVisible());
  await page.keyboard.press("Enter");
  assert.match(page.url(), /#main$/);
  await page.keyboard.press("Tab");
  assert.equal(await focused(page).getAttribute("name"), "q");
  await page.context().close();
});

test("search, filter, document, original: keyboard only", async () => {
  const page = await openPage(browser, { javaScriptEnabled: false, locale: "de-DE" });
  await page.goto(lotse.address + "/");
  await tabTo(page, (name) => name === "q");
  await page.keyboard.type("Klimapartnerschaft Kumasi");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/search\?q=Klimapartnerschaft/);
  await tabTo(page, (href) => href?.includes("city=kumasi") && href.startsWith("/search"));
  await page.keyboard.press("Enter");
  await page.waitForURL(/city=kumasi/);
  assert.match(await page.title(), /Treffer für „Klimapartnerschaft Kumasi“/);
  await page.goto(lotse.address + "/search?q=Kumasi&city=kumasi&size=100");
  const pdf = await pdfDocument(lotse.address);
  await tabTo(page, (href) => href?.startsWith(`/documents/${pdf}?`), 900);
  await page.keyboard.press("Enter");
  await page.waitForURL(new RegExp(`/documents/${pdf}`));
  await tabTo(page, (href) => /\/original#page=\d+$/.test(href));
  const original = await focused(page).getAttribute("href");
  const answer = await fetch(lotse.address + original);
  assert.equal(answer.status, 200);
  assert.equal(answer.headers.get("content-type"), "application/pdf");
  const back = page.locator(".back a");
  assert.match(await back.getAttribute("href"), /^\/search\?q=Kumasi&city=kumasi/);
  await page.context().close();
});

// A document about Kumasi whose original is a paged PDF.
async function pdfDocument(address) {
  const answer = await fetch(`${address}/api/v1/search?q=Kumasi&city=kumasi&size=100`);
  const hit = (await answer.json()).hits.find(({ page }) => page !== null);
  assert.ok(hit, "no paged document about Kumasi");
  return hit.id;
}

test("what is focused can be seen", async () => {
  const page = await openPage(browser);
  for (const path of ["/", "/search?q=Kumasi", "/cities", "/sdgs/17"]) {
    await page.goto(lotse.address + path);
    for (let stop = 1; stop <= 60; stop++) {
      await page.keyboard.press("Tab");
      const [over, seen, what] = await page.evaluate(() => {
        const e = document.activeElement;
        const style = getComputedStyle(e);
        const ring = style.outlineStyle !== "none" || style.boxShadow !== "none";
        return [e === document.body, ring && e.getClientRects().length > 0, e.outerHTML.slice(0, 120)];
      });
      if (over) break; // past the last stop
      assert.ok(seen, `${path}: no focus to be seen at ${what}`);
    }
  }
  await page.context().close();
});

test("a mention leads to its place in the text", async () => {
  const page = await openPage(browser, { javaScriptEnabled: false });
  await page.goto(`${lotse.address}/documents/${await pdfDocument(lotse.address)}?q=Kumasi`);
  await page.locator(".evidence summary").first().click();
  const place = page.locator(".places a").first();
  const anchor = (await place.getAttribute("href")).slice(1);
  await place.click();
  assert.ok(await page.locator(`[id="${anchor}"]`).isVisible());
  await page.context().close();
});

test("on a narrow screen filters fold above the hits, and open", async () => {
  const page = await openPage(browser, { viewport: NARROW, javaScriptEnabled: false });
  await page.goto(lotse.address + "/search?q=Kumasi");
  const fold = page.locator(".facets__fold > summary");
  const facet = page.locator(".facet__value a").first();
  assert.ok(await fold.isVisible());
  assert.ok(!(await facet.isVisible()));
  const above = await fold.evaluate(
    (e) => e.getBoundingClientRect().top < document.querySelector(".hits").getBoundingClientRect().top,
  );
  assert.ok(above);
  await fold.click();
  assert.ok(await facet.isVisible());
  await page.context().close();
});

test("on a wide screen filters stand beside the hits without a click", async () => {
  const page = await openPage(browser, { javaScriptEnabled: false });
  await page.goto(lotse.address + "/search?q=Kumasi");
  assert.ok(await page.locator(".facet__value a").first().isVisible());
  assert.ok(!(await page.locator(".facets__fold > summary").isVisible()));
  await page.context().close();
});

test("the language switch stays on the page", async () => {
  const page = await openPage(browser, { javaScriptEnabled: false, locale: "de-DE" });
  await page.goto(lotse.address + "/search?q=Kumasi&city=kumasi");
  await page.locator(".site-languages a").click();
  assert.match(page.url(), /\/search\?q=Kumasi&city=kumasi&lang=en$/);
  await page.locator(".hit__title a").first().click();
  assert.match(page.url(), /\/documents\/[a-z2-7]{16}\?.*lang=en/);
  assert.equal(await page.locator("html").getAttribute("lang"), "en");
  await page.context().close();
});

test("in print only the matter remains", async () => {
  const page = await openPage(browser);
  await page.goto(lotse.address + "/search?q=Kumasi");
  await page.emulateMedia({ media: "print" });
  assert.ok(await page.locator(".hits").isVisible());
  for (const way of [".site-nav", ".facets", ".search-form"]) {
    assert.ok(!(await page.locator(way).isVisible()), way);
  }
  await page.context().close();
});
