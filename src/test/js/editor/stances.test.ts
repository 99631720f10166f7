import assert from "node:assert/strict";
import { test } from "node:test";
import type { Link } from "../../../../frontend/explore/picture.ts";
import { stances } from "../../../../frontend/explore/stances.ts";

const link = (from: string, how: string, to: string): Link => ({ from, how, to });

test("a claim has the colour of the side it is on", () => {
  const sides = stances([
    link("claim-a", "for", "question-a"),
    link("claim-b", "against", "claim-a"),
    link("claim-b", "against", "question-a"),
    link("claim-a", "rests-on", "source-a"),
  ]);
  assert.deepEqual(
    [...sides],
    [
      ["claim-a", "for"],
      ["claim-b", "against"],
    ],
  );
});

test("one that is used on both sides has neither's", () => {
  const sides = stances([
    link("claim-a", "for", "question-a"),
    link("claim-a", "against", "claim-b"),
    link("claim-a", "for", "claim-c"),
  ]);
  assert.equal(sides.get("claim-a"), "");
});
