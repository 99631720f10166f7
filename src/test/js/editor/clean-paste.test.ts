import assert from "node:assert/strict";
import { test } from "node:test";
import Delta from "quill-delta";
import { cleaned } from "../../../../frontend/coediting/sheet/clean-paste.ts";

test("pasted text keeps only what the sheet knows", () => {
  const pasted = new Delta()
    .insert("Red", { color: "red", bold: true })
    .insert({ image: "https://example.org/x.png" })
    .insert("away", { link: "javascript:x" })
    .insert("\n", { kind: "chapter", header: 1 })
    .insert("\n", { kind: "quote" });
  assert.deepEqual(cleaned(pasted).ops, [
    { insert: "Red", attributes: { bold: true } },
    { insert: "away\n" },
    { insert: "\n", attributes: { kind: "quote" } },
  ]);
});

test("characters that steer rather than say are left out, line ends are one newline", () => {
  assert.deepEqual(cleaned(new Delta().insert("a\u0000b\r\nc\ufeff\td")).ops, [
    { insert: "ab\nc\td" },
  ]);
});
