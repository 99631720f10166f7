import assert from "node:assert/strict";
import { test } from "node:test";
import Delta from "quill-delta";
import type { Source, Span } from "../../../../frontend/coediting/ledger.ts";
import { toDocumentChange } from "../../../../frontend/coediting/sheet/changes.ts";
import { BY, repainting, unpainted } from "../../../../frontend/coediting/sheet/painting.ts";

const MACHINE: Source = {
  kind: "machine",
  key: "machine r1",
  run: { id: "r1", model: "m", at: "2026-05-03T14:02:00Z" },
};
const ADA: Source = {
  kind: "person",
  key: "person 3 ada",
  person: { id: "ada", name: "Ada", hue: 3 },
};
const machineOnly = (source: Source) => (source.kind === "machine" ? source.key : undefined);
const everybody = (source: Source) => source.key;

function spans(...parts: [number, Source][]): Span[] {
  let start = 0;
  return parts.map(([length, source]) => {
    const span = { start, length, source };
    start += length;
    return span;
  });
}

function painted(page: Delta, all: Span[], look = machineOnly): Delta {
  return page.compose(repainting(page.ops, all, look));
}

test("a machine's words are painted, whatever else they are, and line ends are not", () => {
  const page = new Delta()
    .insert("The ")
    .insert("storm", { bold: true })
    .insert("\n", { kind: "heading" })
    .insert("broke.\n");
  assert.deepEqual(painted(page, spans([4, ADA], [9, MACHINE], [4, ADA])).ops, [
    { insert: "The " },
    { insert: "storm", attributes: { bold: true, by: MACHINE.key } },
    { insert: "\n", attributes: { kind: "heading" } },
    { insert: "bro", attributes: { by: MACHINE.key } },
    { insert: "ke.\n" },
  ]);
});

test("a page that is painted already changes nothing", () => {
  const all = spans([4, MACHINE], [6, ADA], [3, MACHINE]);
  const page = painted(new Delta().insert("abcd\nefghi\nkl\n"), all);
  assert.deepEqual(repainting(page.ops, all, machineOnly).ops, []);
});

test("what somebody types into painted words loses the paint, and nothing else changes", () => {
  const page = new Delta().insert("abXcd", { [BY]: MACHINE.key }).insert("\n");
  const change = repainting(page.ops, spans([2, MACHINE], [1, ADA], [2, MACHINE]), machineOnly);
  assert.deepEqual(change.ops, [{ retain: 2 }, { retain: 1, attributes: { by: null } }]);
});

test("everybody's words are painted while the reader wants to see them", () => {
  const all = spans([2, ADA], [2, MACHINE]);
  const shown = painted(new Delta().insert("abcd\n"), all, everybody);
  assert.deepEqual(shown.ops, [
    { insert: "ab", attributes: { by: ADA.key } },
    { insert: "cd", attributes: { by: MACHINE.key } },
    { insert: "\n" },
  ]);
  assert.deepEqual(painted(shown, all).ops[0], { insert: "ab" });
});

test("the end of the page that is not in the document yet stays as it is", () => {
  const page = new Delta().insert("ab", { [BY]: MACHINE.key }).insert("\n");
  assert.deepEqual(repainting(page.ops, spans([2, MACHINE]), machineOnly).ops, []);
});

test("paint never comes into the document", () => {
  const change = new Delta()
    .retain(2, { [BY]: MACHINE.key })
    .insert("X", { [BY]: MACHINE.key, bold: true })
    .insert("Y", { [BY]: MACHINE.key });
  assert.deepEqual(toDocumentChange(change.ops), [
    { retain: 2 },
    { insert: "X", attributes: { bold: true } },
    { insert: "Y" },
  ]);
});

test("a page without its paint is the text with its formats", () => {
  const page = new Delta()
    .insert("a", { bold: true, [BY]: "x" })
    .insert("b", { [BY]: "x" })
    .insert("c\n");
  assert.deepEqual(unpainted(page).ops, [
    { insert: "a", attributes: { bold: true } },
    { insert: "bc\n" },
  ]);
});
