import assert from "node:assert/strict";
import { test } from "node:test";
import Delta from "quill-delta";
import { htmlOf } from "../../../../frontend/coediting/sheet/copied.ts";

test("paragraphs are copied as what they are", () => {
  const passage = new Delta()
    .insert("Dawn")
    .insert("\n", { kind: "heading" })
    .insert("She ")
    .insert("ran", { bold: true, italic: true })
    .insert("\n")
    .insert("\n", { kind: "break" })
    .insert("Said he")
    .insert("\n", { kind: "quote" });
  assert.equal(
    htmlOf(passage),
    "<h2>Dawn</h2><p>She <strong><em>ran</em></strong></p><hr><blockquote>Said he</blockquote>",
  );
});

test("text never becomes markup", () => {
  const passage = new Delta()
    .insert(`<img src=x onerror="alert('1')">&`)
    .insert("link", { link: 'https://example.org/"onmouseover="x' })
    .insert("run", { link: "javascript:x" });
  const html = htmlOf(passage);
  assert.ok(!/<img|"onmouseover|javascript/.test(html), html);
  assert.ok(
    html.startsWith("&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;&amp;<a href="),
  );
});
