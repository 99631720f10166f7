import assert from "node:assert/strict";
import { test } from "node:test";
import * as Y from "yjs";
import { copiedIn, idsOf, pairs } from "../../../../frontend/coediting/copied-ids.ts";

const run = (client: number, clock: number, length: number) => ({ client, clock, length });

test("ids stand in the order of the text, neighbours in one run, deleted words and formats left out", () => {
  const document = new Y.Doc();
  const text = document.getText("text");
  document.clientID = 1;
  text.insert(0, "abcdef");
  document.clientID = 2;
  text.insert(3, "XY");
  text.format(0, 2, { bold: true });
  text.delete(1, 1);
  assert.equal(text.toString(), "acXYdef");
  assert.deepEqual(idsOf(text, 0, 7), [run(1, 0, 1), run(1, 2, 1), run(2, 0, 2), run(1, 3, 3)]);
  assert.deepEqual(idsOf(text, 3, 2), [run(2, 1, 1), run(1, 3, 1)]);
  assert.deepEqual(idsOf(text, 6, 9), [run(1, 5, 1)]);
});

test("copies are paired with what they are copies of, as long as both last", () => {
  assert.deepEqual(pairs([run(1, 10, 3), run(2, 5, 4)], [run(9, 100, 5), run(9, 107, 1)]), [
    { from: run(1, 10, 3), to: run(9, 100, 3) },
    { from: run(2, 5, 2), to: run(9, 103, 2) },
    { from: run(2, 7, 1), to: run(9, 107, 1) },
  ]);
});

test("an update is told only of its own characters", () => {
  const document = new Y.Doc();
  document.clientID = 9;
  const updates: Uint8Array[] = [];
  document.on("update", (update: Uint8Array) => updates.push(update));
  const text = document.getText("text");
  text.insert(0, "abc");
  text.insert(3, "def");
  const copied = { document: "d", runs: [{ from: run(1, 20, 4), to: run(9, 1, 4) }] };
  assert.deepEqual(copiedIn(updates[0]!, copied)?.runs, [
    { from: run(1, 20, 2), to: run(9, 1, 2) },
  ]);
  assert.deepEqual(copiedIn(updates[1]!, copied)?.runs, [
    { from: run(1, 22, 2), to: run(9, 3, 2) },
  ]);
  assert.equal(copiedIn(updates[1]!, { ...copied, runs: [] }), undefined);
});
