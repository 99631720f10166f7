import assert from "node:assert/strict";
import { test } from "node:test";
import { type Claim, Claims, type Side } from "../../../../frontend/debate/claims.ts";
import type { Draft } from "../../../../frontend/debate/drafts.ts";
import { OpenClaims } from "../../../../frontend/debate/open-claims.ts";
import { usableIn } from "../../../../frontend/debate/reuse-places.ts";

const claim = (id: string, saidAt: string, about = "", side: Side | "" = ""): Claim =>
  ({
    id,
    saidAt,
    about,
    side,
    thesis: id === "question",
    withdrawn: false,
    uses: [],
  }) as unknown as Claim;

const room = (): Claims => {
  const claims = new Claims();
  claims.change(
    [
      claim("question", "0"),
      claim("walls", "1", "question", "for"),
      claim("but", "2", "walls", "undercut"),
      claim("against", "3", "walls", "against"),
      claim("besides", "4", "walls", "joint"),
      claim("yes", "5", "walls", "for"),
      claim("own", "6"),
    ],
    [],
  );
  return claims;
};

const ids = (claims: Claim[]) => claims.map((one) => one.id);

test("what a claim needs besides is read first, an objection to its reasoning last", () => {
  assert.deepEqual(ids(room().answersTo("walls")), ["besides", "yes", "against", "but"]);
});

test("what takes no step of its own is no place to join a reasoning or to object to it", () => {
  const claims = room();
  const own = claims.get("own");
  assert.ok(own);
  assert.deepEqual(ids(claims.reasonedPlacesFor(own)), ["walls", "but", "against", "yes"]);
});

test("a claim is used for whatever stands, but for itself and what it speaks to already", () => {
  const claims = room();
  const yes = claims.get("yes");
  assert.ok(yes);
  yes.uses = [{ id: "r", side: "for", about: "own", circle: false, removable: true }];
  claims.change([yes], []);

  assert.deepEqual(ids(claims.usesFor(yes)), ["question", "but", "against", "besides"]);
  assert.deepEqual(
    claims.usedFor("own").map(({ claim: one, use }) => `${one.id} ${use.side}`),
    ["yes for"],
  );
  claims.change([{ ...yes, uses: [] }], []);
  assert.deepEqual(claims.usedFor("own"), []);
});

test("what was found while an answer is written is used in its stead where it does not speak already", () => {
  const yes = room().get("yes");
  assert.ok(yes);
  const answer = (about: string, side: Side | "none") => ({ claim: about, side }) as Draft;

  assert.equal(usableIn(answer("own", "for"), yes), true);
  assert.equal(usableIn(answer("own", "undercut"), yes), false);
  assert.equal(usableIn(answer("own", "none"), yes), false);
  assert.equal(usableIn(answer("walls", "against"), yes), false);
  assert.equal(usableIn(answer("yes", "for"), yes), false);
});

test("a claim that is taken away goes, but not from under the hand of who is writing at it", () => {
  const claims = room();
  claims.change([], ["yes", "own"], (id) => id === "own");

  assert.equal(claims.get("yes"), undefined);
  assert.equal(claims.get("own")?.gone, true);
});

test("what was taken away goes when nobody here writes at it any more, and nothing else does", () => {
  const claims = room();
  claims.change([], ["own"], () => true);

  claims.letGo("own");
  claims.letGo("yes");

  assert.equal(claims.get("own"), undefined);
  assert.deepEqual(ids(claims.ofTheirOwn), []);
  assert.ok(claims.get("yes"));
});

test("where somebody writes stays in sight when it, or what it stands under, is moved into a fold", () => {
  const claims = room();
  claims.change([claim("below", "7", "own", "for"), claim("deep", "8", "yes", "for")], []);
  const open = new OpenClaims(claims);
  const put = [{ ...claim("own", "6", "deep", "for") }, claim("yes", "5", "walls", "for")];
  const moved = claims.moved(put);
  claims.change(put, []);

  open.followMoves(moved, ["walls"]);
  assert.deepEqual([...moved], ["own"]);
  assert.equal(open.has("deep"), false);
  open.followMoves(moved, ["below"]);
  assert.deepEqual([open.has("yes"), open.has("deep"), open.has("own")], [true, true, true]);
});
