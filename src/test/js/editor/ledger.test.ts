import assert from "node:assert/strict";
import { test } from "node:test";
import * as Y from "yjs";
import { Ledger } from "../../../../frontend/coediting/ledger.ts";

const ADA = { id: "ada", name: "Ada", hue: 3 };
const BEN = { id: "ben", name: "Ben", hue: 5 };
const RUN = { id: "r1", model: "a-model", at: "2026-05-03T14:02:00Z", askedBy: 0 };

/** "The storm broke." by client 2, and " furiously" put into it after "storm" by client 1. */
function text(): Y.Text {
  const document = new Y.Doc();
  const here = document.getText("text");
  document.clientID = 2;
  here.insert(0, "The storm broke.");
  document.clientID = 1;
  here.insert(9, " furiously");
  return here;
}

function saying(said: object): Uint8Array {
  const empty = { whole: false, people: [], runs: [], clients: [], ranges: [] };
  return new TextEncoder().encode(JSON.stringify({ ...empty, ...said }));
}

function told(...said: object[]): Ledger {
  const ledger = new Ledger();
  said.forEach((one) => ledger.take(saying(one)));
  return ledger;
}

function sources(ledger: Ledger, here = text()): string[] {
  return ledger.spans(here).map(({ start, length, source }) => `${start}+${length} ${source.key}`);
}

const WHOLE = {
  whole: true,
  people: [ADA, BEN],
  runs: [RUN],
  clients: [
    [1, 1, 0],
    [2, 2, 0],
  ],
};

test("a word written into a machine's passage is its writer's, and the rest stays the machine's", () => {
  assert.deepEqual(sources(told(WHOLE)), [
    "0+9 machine r1",
    "9+10 person 3 ada",
    "19+7 machine r1",
  ]);
});

test("what nobody spoke of is nobody's", () => {
  assert.deepEqual(sources(told({ whole: true })), ["0+26 unknown"]);
});

test("a range says otherwise than its client, and a later one than an earlier", () => {
  const ledger = told(
    WHOLE,
    { ranges: [[2, 0, 8, 1, 0, "copied", 1]] },
    { ranges: [[2, 2, 3, 2, 0, "copied", 1]] },
  );
  assert.deepEqual(sources(ledger), [
    "0+2 person 3 ada",
    "2+3 machine r1",
    "5+3 person 3 ada",
    "8+1 machine r1",
    "9+10 person 3 ada",
    "19+7 machine r1",
  ]);
});

test("indexes count on over messages, and a whole one begins anew", () => {
  const ledger = told({ ...WHOLE, people: [ADA] }, { people: [BEN], clients: [[1, 1, 1]] });
  assert.deepEqual(sources(ledger)[1], "9+10 person 5 ben");
  ledger.take(saying({ whole: true, people: [BEN], clients: [[2, 3, 0]] }));
  assert.deepEqual(sources(ledger), ["0+9 import 5 ben", "9+10 unknown", "19+7 import 5 ben"]);
});

test("who types on this page is known before the server says so, and the server has the last word", () => {
  const ledger = new Ledger();
  ledger.expect(1, ADA);
  assert.equal(sources(ledger)[1], "9+10 person 3 ada");
  ledger.take(saying({ whole: true, people: [BEN], clients: [[1, 1, 0]] }));
  assert.equal(sources(ledger)[1], "9+10 person 5 ben");
});

test("of one character it is known who put it there, how, and under which id", () => {
  const ledger = told(WHOLE, { ranges: [[2, 9, 4, 1, 0, "moved", 1]] });
  assert.deepEqual(ledger.at(text(), 20), {
    client: 2,
    clock: 10,
    source: { kind: "person", key: "person 3 ada", person: ADA },
    how: "moved",
    by: BEN,
  });
  assert.deepEqual(ledger.at(text(), 0)?.by, ADA);
  assert.equal(ledger.at(text(), 0)?.how, "drafted");
  assert.equal(ledger.at(text(), 26), undefined);
});

test("deleted words and formats are nobody's passage, and the spans are the whole text", () => {
  const here = text();
  here.format(0, 12, { bold: true });
  here.delete(2, 20);
  const spans = told(WHOLE).spans(here);
  assert.equal(
    spans.reduce((sum, span) => sum + span.length, 0),
    here.length,
  );
  assert.deepEqual(sources(told(WHOLE), here), ["0+6 machine r1"]);
});

test("a text of many passages is read in a moment", () => {
  const document = new Y.Doc();
  const here = document.getText("text");
  const ranges: unknown[] = [];
  document.transact(() => {
    for (let word = 0; word < 20_000; word += 1) {
      document.clientID = 1 + (word % 7);
      here.insert(here.length, "storm ");
    }
  });
  for (let word = 0; word < 20_000; word += 9) {
    ranges.push([1 + (word % 7), Math.floor(word / 7) * 6 + 1, 3, 2, 0, "copied", 0]);
  }
  const ledger = told(WHOLE, { ranges });
  const began = performance.now();
  const spans = ledger.spans(here);
  const took = performance.now() - began;
  assert.ok(spans.length > 10_000, `${spans.length} spans`);
  assert.ok(took < 250, `${took} ms for 20,000 passages`);
});
