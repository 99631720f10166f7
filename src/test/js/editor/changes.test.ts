import assert from "node:assert/strict";
import { test } from "node:test";
import {
  endsWithNewline,
  pageOf,
  pieces,
  toDocumentChange,
  toPageChange,
} from "../../../../frontend/coediting/sheet/changes.ts";

test("a paragraph's kind becomes one attribute of its newline and takes the others away", () => {
  assert.deepEqual(
    toDocumentChange([{ retain: 3 }, { retain: 1, attributes: { kind: "quote" } }]),
    [{ retain: 3 }, { retain: 1, attributes: { header: null, blockquote: true, break: null } }],
  );
});

test("an inserted newline has only the attribute that it needs", () => {
  assert.deepEqual(toDocumentChange([{ insert: "\n", attributes: { kind: "heading" } }]), [
    { insert: "\n", attributes: { header: 2 } },
  ]);
});

test("formats and links that the document does not take never reach it", () => {
  const change = toDocumentChange([
    { insert: "x", attributes: { color: "red", underline: true, link: "javascript:alert(1)" } },
    { insert: { image: "http://example.org/x.png" } },
  ]);
  assert.deepEqual(change, [{ insert: "x" }]);
});

test("two kinds set at the same moment look the same to everybody", () => {
  const both = { header: 2, blockquote: true };
  const document = [{ insert: "word" }, { insert: "\n", attributes: both }];
  const change = toPageChange(
    [{ retain: 4 }, { retain: 1, attributes: { blockquote: true } }],
    () => document,
  );
  assert.deepEqual(change.ops, [{ retain: 4 }, { retain: 1, attributes: { kind: "heading" } }]);
  assert.deepEqual(pageOf(document).ops, [
    { insert: "word" },
    { insert: "\n", attributes: { kind: "heading" } },
  ]);
});

test("a page always ends with a newline, a document need not", () => {
  assert.equal(endsWithNewline([{ insert: "word" }]), false);
  assert.deepEqual(pageOf([{ insert: "word" }]).ops, [{ insert: "word\n" }]);
  assert.deepEqual(pageOf([{ insert: "word\n" }]).ops, [{ insert: "word\n" }]);
  assert.deepEqual(pageOf([]).ops, [{ insert: "\n" }]);
});

test("something that the page cannot show keeps its place", () => {
  assert.deepEqual(toPageChange([{ insert: { video: "x" } }], () => []).ops, [
    { insert: "\ufffc" },
  ]);
  assert.deepEqual(toPageChange([{ insert: "a\r\nb" }], () => []).ops, [{ insert: "a \nb" }]);
});

test("a long paste is cut into pieces that give the same text, never through a character", () => {
  const text = "🌊".repeat(50);
  const cut = pieces([{ retain: 2 }, { delete: 1 }, { insert: text }], 9);
  let page = "abc";
  for (const piece of cut) {
    let index = 0;
    for (const op of piece) {
      if (typeof op.retain === "number") index += op.retain;
      if (op.delete) page = page.slice(0, index) + page.slice(index + op.delete);
      if (typeof op.insert === "string") {
        assert.ok(op.insert.length <= 9 && op.insert.isWellFormed());
        page = page.slice(0, index) + op.insert + page.slice(index);
      }
    }
  }
  assert.equal(page, `ab${text}`);
});
