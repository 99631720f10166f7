import assert from "node:assert/strict";
import { test } from "node:test";
import { firstLetter, lastTaken } from "../../../../frontend/coediting/sheet/whole-letters.ts";

const FAMILY = "👩‍👩‍👧‍👦";
const FLAG = "🇫🇷";

test("Delete takes a letter as people see it", () => {
  for (const letter of ["a", "🌊", FAMILY, FLAG, "e\u0301", "ש"]) {
    assert.equal(firstLetter(`${letter}b`), letter);
  }
  assert.equal(firstLetter(""), "");
});

test("Backspace takes an emoji as a whole", () => {
  for (const letter of ["🌊", FAMILY, FLAG]) assert.equal(lastTaken(`b${letter}`), letter);
});

test("Backspace takes the last mark of a letter first", () => {
  assert.equal(lastTaken("e\u0301"), "\u0301");
  assert.equal(lastTaken("ab"), "b");
  assert.equal(lastTaken(""), "");
});

test("a letter beyond the first sixteen bits without marks is taken whole", () => {
  assert.equal(lastTaken("a𝒳"), "𝒳");
});
