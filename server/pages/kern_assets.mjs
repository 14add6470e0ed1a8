// Takes from the KERN package what our pages use: kern_assets.mjs PACKAGE TEMPLATES OUTPUT
// Copies the fonts and writes kern.css with only those rules whose every class a template names. KERN ships
// some 340 KB of utilities; a page needs a tenth. Works on the unminified stylesheet, which is plain
// Sass output: rules, @media around rules, @keyframes.
import { copyFileSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const FONTS = ["FiraSans-Regular.woff2", "FiraSans-Medium.woff2", "FiraSans-SemiBold.woff2"];

// The text up to the brace that closes what opens at `open`; quoted braces do not count.
function endOfBlock(css, open) {
  let depth = 0;
  for (let i = open; i < css.length; i++) {
    const c = css[i];
    if (c === '"' || c === "'") {
      for (i++; css[i] !== c; i++) if (css[i] === "\\") i++;
    } else if (c === "{") depth++;
    else if (c === "}" && --depth === 0) return i;
  }
  throw new Error("kern.css: a block does not end");
}

function* rules(css) {
  for (let at = 0; at < css.length; ) {
    const open = css.indexOf("{", at);
    if (open < 0) return;
    const end = endOfBlock(css, open);
    yield [css.slice(at, open).replace(/@charset[^;]*;/, "").trim(), css.slice(open + 1, end)];
    at = end + 1;
  }
}

// Commas within brackets divide no selectors.
function selectors(list) {
  const parts = [""];
  let depth = 0;
  for (const c of list) {
    if (c === "(") depth++;
    if (c === ")") depth--;
    if (c === "," && depth === 0) parts.push("");
    else parts[parts.length - 1] += c;
  }
  return parts.map((part) => part.trim());
}

// What stands in brackets only narrows (:not, :has, :is): it never makes a rule superfluous.
function withoutBrackets(selector) {
  for (let before = ""; before !== selector; ) {
    before = selector;
    selector = selector.replace(/\([^()]*\)/g, "");
  }
  return selector;
}

function kept(css, used) {
  let text = "";
  for (const [head, body] of rules(css)) {
    if (head.startsWith("@media")) {
      const inner = kept(body, used);
      if (inner) text += `${head}{${inner}}\n`;
    } else if (head.startsWith("@")) {
      text += `${head}{${body}}\n`;
    } else {
      const needed = selectors(head).filter((selector) =>
        (withoutBrackets(selector).match(/\.kern-[\w-]+/g) ?? []).every((name) => used.has(name)),
      );
      if (needed.length) text += `${needed.join(",")}{${body.replace(/\s*\n\s*/g, "")}}\n`;
    }
  }
  return text;
}

const [kern, templates, output] = process.argv.slice(2);
const html = readdirSync(templates).map((name) => readFileSync(join(templates, name), "utf8"));
const used = new Set((html.join("\n").match(/\bkern-[\w-]+/g) ?? []).map((name) => "." + name));
const css = readFileSync(join(kern, "dist/kern.css"), "utf8").replace(/\/\*[\s\S]*?\*\//g, "");
const licence = "/* From @kern-ux/native, EUPL-1.2: see KERN-LICENSE.txt. Only the rules in use. */\n";
writeFileSync(join(output, "kern.css"), licence + kept(css, used));
copyFileSync(join(kern, "LICENSE.md"), join(output, "KERN-LICENSE.txt"));
for (const font of FONTS) copyFileSync(join(kern, "dist/fonts/fira-sans", font), join(output, font));
