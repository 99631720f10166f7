import assert from "node:assert/strict";
import { test } from "node:test";
import { backoff } from "../../../../frontend/coediting/backoff.ts";

test("pauses double and never exceed ten seconds", () => {
  const longest = [0, 1, 2, 3, 4, 5, 50].map((attempt) => backoff(attempt, () => 1));
  assert.deepEqual(longest, [400, 800, 1600, 3200, 6400, 10_000, 10_000]);
});

test("a class does not come back in one instant", () => {
  assert.equal(
    backoff(5, () => 0),
    5_000,
  );
  assert.equal(
    backoff(5, () => 0.5),
    7_500,
  );
});
