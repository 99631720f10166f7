import assert from "node:assert/strict";
import { test } from "node:test";
import { stateOf, type Facts } from "../../../../frontend/coediting/saving-state.ts";

const calm: Facts = {
  connected: true,
  opened: true,
  mayWrite: true,
  unsaved: 0,
  composing: false,
  storing: true,
};

test("saved is said when everything is stored, and only then", () => {
  assert.equal(stateOf(calm), "SAVED");
  const notStored: Partial<Facts>[] = [
    { unsaved: 1 },
    { composing: true },
    { connected: false },
    { storing: false },
    { opened: false },
    { mayWrite: false },
    { refusal: "right" },
  ];
  for (const fact of notStored) {
    assert.notEqual(stateOf({ ...calm, ...fact }), "SAVED", JSON.stringify(fact));
  }
});

test("a page that never had the text is opening, not offline", () => {
  assert.equal(stateOf({ ...calm, connected: false, opened: false }), "OPENING");
  assert.equal(stateOf({ ...calm, connected: false }), "OFFLINE");
});

test("words that somebody who may only read still has are refused, never called saving", () => {
  assert.equal(stateOf({ ...calm, mayWrite: false }), "READING");
  assert.equal(stateOf({ ...calm, mayWrite: false, unsaved: 2 }), "REFUSED");
});

test("a server that cannot store is told apart from one that is away", () => {
  assert.equal(stateOf({ ...calm, storing: false, unsaved: 3 }), "STORING_FAILS");
  assert.equal(stateOf({ ...calm, storing: false, connected: false }), "STORING_FAILS");
});
