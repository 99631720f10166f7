import assert from "node:assert/strict";
import { test } from "node:test";
import { type Claim, Claims, type Side } from "../../../../frontend/debate/claims.ts";
import { layout } from "../../../../frontend/debate/map-layout.ts";

const claim = (id: string, about = "", side: Side | "" = ""): Claim => ({
  id,
  text: id,
  marked: [],
  by: "Ada",
  hue: 0,
  mine: false,
  brought: false,
  saidAt: id,
  withdrawn: false,
  thesis: id === "question",
  about,
  side,
  kind: "",
  earlier: [],
  remarks: [],
  sources: [],
  votes: { cast: 0, opinion: "", impact: -1, others: false },
  marks: [],
  restated: [],
  fair: [],
  checks: 0,
  contested: 0,
  beingChecked: false,
  checkable: false,
});

const room = (...said: Claim[]): Claims => {
  const claims = new Claims();
  claims.change([claim("question"), ...said], []);
  return claims;
};
const all = () => true;

test("answers stand right of what they answer, claims of their own right of the question", () => {
  const laid = layout(
    room(claim("own"), claim("yes", "question", "for"), claim("no", "yes", "against")),
    all,
  );
  assert.deepEqual(
    laid.spots.map((spot) => [spot.claim.id, spot.level, spot.parent]),
    [
      ["question", 0, ""],
      ["yes", 1, "question"],
      ["no", 2, "yes"],
      ["own", 1, "question"],
    ],
  );
  assert.equal(laid.levels, 3);
});

test("what is folded takes one row, and says how many answer it", () => {
  const claims = room(claim("a"), claim("b", "a", "for"), claim("c", "a", "against"));
  const laid = layout(claims, () => false);
  assert.deepEqual(
    laid.spots.map((spot) => [spot.claim.id, spot.answers, spot.open]),
    [
      ["question", 1, true],
      ["a", 2, false],
    ],
  );
  assert.equal(laid.rows, 1);
});

test("no two claims of a level stand less than a row apart, in random rooms", () => {
  let seed = 20261130;
  const random = (below: number) => {
    seed = (seed * 1103515245 + 12345) % 2 ** 31;
    return Math.floor((seed / 2 ** 31) * below);
  };
  for (let round = 0; round < 50; round++) {
    const said: Claim[] = [];
    for (let i = 0; i < 60; i++) {
      const about = random(4) === 0 ? "" : ["question", ...said.map(({ id }) => id)][random(i + 1)];
      said.push(claim(`c${i}`, about, about ? (["for", "against"] as const)[random(2)] : ""));
    }
    const open = new Set(said.filter(() => random(3) > 0).map(({ id }) => id));
    const laid = layout(room(...said), (id) => open.has(id));
    const levels = Map.groupBy(laid.spots, (spot) => spot.level);
    for (const spots of levels.values()) {
      const rows = spots.map((spot) => spot.row).sort((a, b) => a - b);
      rows.slice(1).forEach((row, at) => assert.ok(row - (rows[at] ?? 0) >= 1));
    }
    const leaves = laid.spots.filter((spot) => !spot.open).length;
    assert.equal(laid.rows, leaves);
  }
});

test("a whole room is walked from top to bottom of the map in the order of its outline", () => {
  const claims = room(
    claim("a"),
    claim("b", "a", "against"),
    claim("c", "a", "for"),
    claim("d", "question", "for"),
  );
  assert.deepEqual(
    layout(claims, all).spots.map((spot) => spot.claim.id),
    ["question", ...claims.inReadingOrder(all).map(({ id }) => id)],
  );
});
