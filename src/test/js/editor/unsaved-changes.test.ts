import assert from "node:assert/strict";
import { test } from "node:test";
import * as Y from "yjs";
import { UnsavedChanges } from "../../../../frontend/coediting/unsaved-changes.ts";

function typing(...words: string[]): Uint8Array[] {
  const document = new Y.Doc();
  const updates: Uint8Array[] = [];
  document.on("update", (update: Uint8Array) => updates.push(update));
  const text = document.getText("text");
  words.forEach((word) => text.insert(text.length, word));
  return updates;
}

function holding(...updates: Uint8Array[]): UnsavedChanges {
  const changes = new UnsavedChanges();
  updates.forEach((update, index) =>
    changes.add({ update, token: index === 0 ? "old" : "new", key: `p/${index}`, own: true }),
  );
  return changes;
}

test("what waits travels in one numbered parcel that says the same", () => {
  const parcel = holding(...typing("Once ", "upon ", "a time")).next(10_000);
  assert.equal(parcel?.number, 1);
  assert.deepEqual(parcel?.tokens, ["old", "new"]);
  const copy = new Y.Doc();
  Y.applyUpdate(copy, parcel!.update);
  assert.equal(copy.getText("text").toString(), "Once upon a time");
});

test("a parcel holds no more than a frame", () => {
  const updates = typing("a".repeat(100), "b".repeat(100), "c".repeat(100));
  const changes = holding(...updates);
  const parcels = [changes.next(250), changes.next(250), changes.next(250)];
  assert.deepEqual(
    parcels.map((parcel) => parcel?.number),
    [1, 2, undefined],
  );
  assert.ok(parcels.every((parcel) => !parcel || parcel.update.byteLength <= 250));
});

test("a change stays unsaved until its number is stored", () => {
  const changes = holding(...typing("a", "b"));
  changes.next(10_000);
  assert.equal(changes.count, 2);
  assert.deepEqual(
    changes.stored(1).map((change) => change.key),
    ["p/0", "p/1"],
  );
  assert.equal(changes.count, 0);
});

test("storing of an earlier parcel leaves a later one unsaved", () => {
  const changes = holding(typing("a")[0]!);
  changes.next(10_000);
  changes.add({ update: typing("b")[0]!, token: "new", key: "p/9", own: true });
  changes.next(10_000);
  assert.deepEqual(
    changes.stored(1).map((change) => change.key),
    ["p/0"],
  );
  assert.equal(changes.count, 1);
});

test("a lost connection puts everything back in its order, and numbers start anew", () => {
  const changes = holding(...typing("a", "b"));
  changes.next(1);
  changes.next(1);
  changes.add({ update: typing("c")[0]!, token: "new", key: "p/2", own: true });
  changes.disconnected();
  assert.deepEqual(
    changes.all.map((change) => change.key),
    ["p/0", "p/1", "p/2"],
  );
  assert.equal(changes.next(10_000)?.number, 1);
});

test("unsaved words can be read as plain text, even without the document they belong to", () => {
  assert.equal(holding(...typing("Once ", "upon\n")).words(), "Once upon\n");
});
