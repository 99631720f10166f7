import assert from "node:assert/strict";
import { test } from "node:test";
import { layers, levels } from "../../../../frontend/explore/layers.ts";
import type { Kind, Link, Thing } from "../../../../frontend/explore/picture.ts";

const thing = (id: string): Thing => ({
  id,
  kind: id.split("-")[0] as Kind,
  words: id,
  within: "",
  path: "",
  machine: false,
  withdrawn: false,
  more: 0,
});
const things = ["source-a", "claim-b", "claim-a", "question-a", "scene-a", "story-a"].map(thing);
const links: Link[] = [
  { from: "story-a", how: "holds", to: "scene-a" },
  { from: "scene-a", how: "raised", to: "question-a" },
  { from: "claim-a", how: "for", to: "question-a" },
  { from: "claim-b", how: "against", to: "claim-a" },
  { from: "claim-a", how: "rests-on", to: "source-a" },
];
const step = { width: 100, height: 100 };

test("stories stand at the top, answers under what they answer, sources at the bottom", () => {
  const order = [...levels(things, links)].sort((a, b) => a[1] - b[1]).map(([id]) => id);
  assert.deepEqual(order, ["story-a", "scene-a", "question-a", "claim-a", "claim-b", "source-a"]);
});

test("a picture without stories begins with what it has", () => {
  assert.equal(levels(things.slice(0, 3), links).get("claim-a"), 0);
});

test("claims that answer each other in a circle end somewhere", () => {
  const circle = [
    { from: "claim-a", how: "for", to: "claim-b" },
    { from: "claim-b", how: "for", to: "claim-a" },
  ];
  assert.equal(levels([thing("claim-a"), thing("claim-b")], circle).size, 2);
});

test("no two things stand in one place, and no row is wider than it may be", () => {
  const many = Array.from({ length: 40 }, (_, i) => thing(`claim-${i}`));
  const places = [...layers([...many, ...things], links, 4, step).values()];
  assert.equal(new Set(places.map(({ x, y }) => `${x} ${y}`)).size, places.length);
  const rows = Map.groupBy(places, ({ y }) => y);
  assert.ok([...rows.values()].every((row) => row.length <= 4));
});
