import assert from "node:assert/strict";
import { test } from "node:test";
import type { Source } from "../../../../frontend/coediting/ledger.ts";
import { portion, sharesOf } from "../../../../frontend/coediting/sheet/shares.ts";

const run = (id: string, model: string): Source => ({
  kind: "machine",
  key: `machine ${id}`,
  run: { id, model, at: "" },
});
const person = (id: string): Source => ({
  kind: "person",
  key: `person 1 ${id}`,
  person: { id, name: id, hue: 1 },
});

test("shares add up to the text, runs of one model together, the largest first", () => {
  const parts: [Source, number][] = [
    [run("r1", "m"), 4],
    [person("ada"), 5],
    [run("r2", "m"), 3],
    [{ kind: "unknown", key: "unknown" }, 1],
    [person("ada"), 1],
  ];
  const shares = sharesOf(parts.map(([source, length]) => ({ start: 0, source, length })));
  assert.deepEqual(
    shares.map(({ kind, name, characters }) => [kind, name, characters]),
    [
      ["machine", "m", 7],
      ["person", "ada", 6],
      ["unknown", "", 1],
    ],
  );
});

test("who wrote one letter of many is not told to have written nothing", () => {
  assert.equal(portion(1, 10_000, "en"), "< 1%");
  assert.equal(portion(42, 100, "en"), "42%");
  assert.equal(portion(0, 0, "en"), "0%");
});
