import assert from "node:assert/strict";
import { test } from "node:test";
import { refusalOf } from "../../../../frontend/coediting/close-codes.ts";

test("codes from 4400 to 4499 are for good, known or not", () => {
  assert.equal(refusalOf(4403), "right");
  assert.equal(refusalOf(4406), "schema");
  assert.equal(refusalOf(4477), "refused");
});

test("after every other code trying again is right", () => {
  for (const code of [1000, 1001, 1006, 1009, 1011, 1013, 4500]) {
    assert.equal(refusalOf(code), undefined, String(code));
  }
});
