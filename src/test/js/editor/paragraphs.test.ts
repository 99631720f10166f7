import assert from "node:assert/strict";
import { test } from "node:test";
import { isLink, linkFrom } from "../../../../frontend/coediting/sheet/paragraphs.ts";

test("links lead to pages and e-mail, and to nothing that could run", () => {
  for (const address of ["https://example.org/a", "http://example.org", "MAILTO:ada@example.org"]) {
    assert.ok(isLink(address), address);
  }
  for (const address of [
    "javascript:alert(1)",
    "data:text/html,x",
    "//example.org",
    "java\nscript:x",
    "https://exa mple.org",
    `https://${"x".repeat(2000)}`,
    7,
  ]) {
    assert.ok(!isLink(address), String(address));
  }
});

test("an address typed as people say it is made whole", () => {
  assert.equal(linkFrom(" example.org/tide "), "https://example.org/tide");
  assert.equal(linkFrom("ada@example.org"), "mailto:ada@example.org");
  assert.equal(linkFrom("the tide"), undefined);
  assert.equal(linkFrom("javascript:alert(1)"), undefined);
});
