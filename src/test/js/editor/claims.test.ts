import assert from "node:assert/strict";
import { test } from "node:test";
import { type Claim, Claims, type Side } from "../../../../frontend/debate/claims.ts";

const claim = (id: string, saidAt: string, about = "", side: Side | "" = ""): Claim =>
  ({ id, saidAt, about, side, thesis: id === "question", withdrawn: false }) as Claim;

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
