import assert from "node:assert/strict";
import { test } from "node:test";
import Delta from "quill-delta";
import { carried, carriedIn, CARRIED_TYPE } from "../../../../frontend/coediting/sheet/carried.ts";

const ids = [{ client: 2 ** 33, clock: 4, length: 7 }];

function brought(written: string) {
  const data = { getData: (type: string) => (type === CARRIED_TYPE ? written : "") };
  return carriedIn(data as DataTransfer);
}

test("a passage arrives as it left: words, formats, spaces and ids, but no paint", () => {
  const passage = new Delta()
    .insert("a  b", { bold: true, by: "machine r1" })
    .insert("\n", { kind: "quote" })
    .insert("cd");
  assert.deepEqual(brought(carried("d1", ids, passage)), {
    document: "d1",
    ids,
    passage: new Delta()
      .insert("a  b", { bold: true })
      .insert("\n", { kind: "quote" })
      .insert("cd"),
  });
});

test("the line end that closes a selection is left behind", () => {
  const passage = brought(carried("d1", ids, new Delta().insert("abc\ndef\n")))?.passage;
  assert.deepEqual(passage?.ops, [{ insert: "abc\ndef" }]);
});

test("what makes no sense, or holds what no scene may, brings nothing", () => {
  const valid = { document: "d", ids: [[1, 2, 3]], passage: [{ insert: "abc" }] };
  assert.ok(brought(JSON.stringify(valid)));
  for (const [name, value] of [
    ["document", 7],
    ["ids", [[1, 2]]],
    ["ids", [[1, -2, 3]]],
    ["ids", "abc"],
    ["passage", "abc"],
    ["passage", [{ insert: { image: "x" } }]],
    ["passage", [{ insert: "a\u0000b" }]],
  ] as [string, unknown][]) {
    assert.equal(brought(JSON.stringify({ ...valid, [name]: value })), undefined, name);
  }
  assert.equal(brought("{"), undefined);
  assert.equal(brought(""), undefined);
});

test("links that could run something do not arrive", () => {
  const passage = [{ insert: "abc", attributes: { link: "javascript:alert(1)", bold: true } }];
  const arrived = brought(JSON.stringify({ document: "d", ids: [], passage }));
  assert.deepEqual(arrived?.passage.ops, [{ insert: "abc", attributes: { bold: true } }]);
});
