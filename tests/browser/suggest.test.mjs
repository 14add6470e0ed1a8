// Completions of the search field, by keyboard; and what is suggested when nothing was found.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openPage, startChromium } from "./chromium.mjs";
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

test("completions appear while typing, and the arrow keys choose one", async () => {
  const page = await openPage(browser, { locale: "de-DE" });
  await page.goto(lotse.address + "/");
  const field = page.getByRole("combobox");
  await field.pressSequentially("kum");
  const first = page.getByRole("option").first();
  await first.waitFor();
  assert.match(await first.textContent(), /^Kumasi Stadt$/);
  assert.equal(await field.getAttribute("aria-expanded"), "true");
  await page.keyboard.press("ArrowDown");
  assert.equal(await first.getAttribute("aria-selected"), "true");
  assert.equal(await field.getAttribute("aria-activedescendant"), await first.getAttribute("id"));
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/search\?q=Kumasi/);
  assert.deepEqual(page.complaints, []);
  await page.context().close();
});

test("Escape closes the list and leaves what was typed", async () => {
  const page = await openPage(browser, { locale: "en-GB" });
  await page.goto(lotse.address + "/");
  const field = page.getByRole("combobox");
  await field.pressSequentially("leed");
  await page.getByRole("option").first().waitFor();
  await page.keyboard.press("Escape");
  assert.equal(await page.getByRole("option").count(), 0);
  assert.equal(await field.inputValue(), "leed");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/search\?q=leed/);
  await page.context().close();
});

test("a misspelt question is never replaced, but its correction is a link", async () => {
  const page = await openPage(browser, { javaScriptEnabled: false, locale: "de-DE" });
  await page.goto(lotse.address + "/search?q=Kumsai");
  assert.match(await page.title(), /0 Treffer für „Kumsai“/);
  const link = page.locator(".suggestions a").first();
  const said = await page.locator(".suggestions li").first().textContent();
  assert.match(said, /^Kumasi \(\d+ Treffer\)$/);
  await link.click();
  const heading = await page.locator("h1").textContent();
  assert.equal(heading.match(/\d+/)[0], said.match(/\d+/)[0]);
  await page.context().close();
});
