import assert from "node:assert/strict";
import { test } from "node:test";
import * as messages from "../../../../frontend/coediting/messages.ts";

const bytes = (...values: number[]) => Uint8Array.from(values);

test("a numbered change is type 100, its number, and a sync update", () => {
  assert.deepEqual(messages.numbered(300, bytes(7, 8)), bytes(100, 172, 2, 0, 2, 2, 7, 8));
});

test("an earlier ticket is type 103 and the token", () => {
  assert.deepEqual(messages.earlierTicket("ab"), bytes(103, 2, 97, 98));
});

test("copied characters are type 106, their document, and pairs of ids; at most a thousand runs a message", () => {
  const run = (client: number, clock: number, length: number) => ({ client, clock, length });
  const one = { from: run(1, 2, 5), to: run(300, 4, 5) };
  assert.deepEqual(messages.copied({ document: "d", runs: [one] }), [
    bytes(106, 1, 100, 1, 1, 2, 172, 2, 4, 5),
  ]);
  const many = messages.copied({ document: "d", runs: Array.from({ length: 1_001 }, () => one) });
  assert.deepEqual(
    many.map((message) => [...message.subarray(3, 5)]),
    [
      [232, 7],
      [1, 1],
    ],
  );
});

test("asking for the rest is y-protocols' sync step 1", () => {
  assert.deepEqual(messages.askForRest(bytes(1, 1, 8)), bytes(0, 0, 3, 1, 1, 8));
});

test("several messages of one frame are read in order", () => {
  const frame = bytes(101, 5, 102, 1, 102, 0, 3, 0, 1, 1, 9, 0, 2, 1, 8, 1, 1, 7);
  assert.deepEqual(
    [...messages.messagesIn(frame)],
    [
      { kind: "stored", upTo: 5 },
      { kind: "condition", storing: false },
      { kind: "condition", storing: true },
      { kind: "queryAwareness" },
      { kind: "state", update: bytes(9) },
      { kind: "update", update: bytes(8) },
      { kind: "awareness", update: bytes(7) },
    ],
  );
});

test("the welcome says what the connection may do", () => {
  const json = JSON.stringify({ right: "READ", clientId: 2 ** 33, frameLimit: 9, sizeLimit: 8 });
  const frame = bytes(105, json.length, ...new TextEncoder().encode(json));
  const [message] = [...messages.messagesIn(frame)];
  assert.equal(message?.kind === "welcome" && message.welcome.clientId, 2 ** 33);
});

test("what follows an unknown type is left alone", () => {
  assert.deepEqual(
    [...messages.messagesIn(bytes(101, 1, 99, 5, 5, 5))],
    [{ kind: "stored", upTo: 1 }],
  );
});
