import assert from "node:assert/strict";
import { mock, test } from "node:test";
import * as encoding from "lib0/encoding";
import { Awareness } from "y-protocols/awareness";
import * as Y from "yjs";
import { messagesIn } from "../../../../frontend/coediting/messages.ts";
import { Provider } from "../../../../frontend/coediting/provider.ts";
import type { LocalCopy } from "../../../../frontend/coediting/local-copy.ts";
import type { SavingState } from "../../../../frontend/coediting/saving-state.ts";
import type { Seat } from "../../../../frontend/coediting/seat.ts";
import type { WebSocketLike } from "../../../../frontend/coediting/socket.ts";
import type { Change } from "../../../../frontend/coediting/unsaved-changes.ts";

const seat: Seat = { document: "d", token: "t1", clientId: 11, right: "WRITE", person: "ada" };
const OWN = {};

/** A page with a document, and the server's end of its socket in the test's hands. */
class Page {
  readonly document = new Y.Doc();
  readonly awareness = new Awareness(this.document);
  readonly states: SavingState[] = [];
  readonly sent: Uint8Array[] = [];
  readonly ledgers: Uint8Array[] = [];
  sockets: FakeSocket[] = [];
  tickets = 0;
  contributions = 0;
  readonly provider: Provider;

  constructor(localCopy?: LocalCopy, originOf?: (update: Uint8Array) => object | undefined) {
    this.document.clientID = seat.clientId;
    this.provider = new Provider({
      document: this.document,
      awareness: this.awareness,
      seat,
      localCopy,
      isOwn: (origin) => origin === OWN,
      ...(originOf ? { originOf } : {}),
      connect: () => {
        const socket = new FakeSocket(this.sent);
        this.sockets.push(socket);
        return socket;
      },
      listener: {
        onState: (state) => this.states.push(state),
        onWelcome: () => undefined,
        beforeRemote: () => undefined,
        onLedger: (ledger) => this.ledgers.push(ledger),
        onFirstContribution: () => (this.contributions += 1),
        onTicketNeeded: () => (this.tickets += 1),
      },
    });
    this.provider.start();
  }

  get socket(): FakeSocket {
    return this.sockets[this.sockets.length - 1]!;
  }

  open(right = "WRITE", server = new Y.Doc()): void {
    this.socket.open();
    const welcome = { right, clientId: 11, frameLimit: 100_000, sizeLimit: 1_000 };
    this.socket.says((to) => {
      encoding.writeVarUint(to, 105);
      encoding.writeVarString(to, JSON.stringify(welcome));
      encoding.writeVarUint(to, 0);
      encoding.writeVarUint(to, 1);
      encoding.writeVarUint8Array(to, Y.encodeStateAsUpdate(server));
      encoding.writeVarUint(to, 0);
      encoding.writeVarUint(to, 0);
      encoding.writeVarUint8Array(to, Y.encodeStateVector(server));
    });
  }

  /** Others' changes, as the server sends them on. */
  hears(update: Uint8Array): void {
    this.socket.says((to) => {
      encoding.writeVarUint(to, 0);
      encoding.writeVarUint(to, 2);
      encoding.writeVarUint8Array(to, update);
    });
  }

  /** The changes in the last so many numbered frames. */
  lastSent(frames: number): Uint8Array[] {
    return this.sent
      .filter((frame) => frame[0] === 100)
      .slice(-frames)
      .map((frame) => {
        const [message] = [...messagesIn(frame.slice(2))];
        return message?.kind === "update" ? message.update : new Uint8Array();
      });
  }

  /** Comes back to a server that has this text. */
  comesBackTo(server: Y.Doc): void {
    this.socket.closedWith(1006);
    mock.timers.tick(1_000);
    this.sent.length = 0;
    this.open("WRITE", server);
  }

  type(words: string): void {
    const text = this.document.getText("text");
    this.document.transact(() => text.insert(text.length, words), OWN);
  }

  stored(n: number): void {
    this.socket.says((to) => {
      encoding.writeVarUint(to, 101);
      encoding.writeVarUint(to, n);
    });
  }

  /** The numbers of the change frames sent so far. */
  get numbers(): number[] {
    return this.sent.filter((frame) => frame[0] === 100).map((frame) => frame[1]!);
  }

  leave(): void {
    this.provider.stop();
    this.awareness.destroy();
    this.document.destroy();
  }
}

class FakeSocket implements WebSocketLike {
  binaryType: BinaryType = "blob";
  readyState = 0;
  onopen: WebSocketLike["onopen"] = null;
  onmessage: WebSocketLike["onmessage"] = null;
  onclose: WebSocketLike["onclose"] = null;
  onerror: WebSocketLike["onerror"] = null;
  private readonly sent: Uint8Array[];

  constructor(sent: Uint8Array[]) {
    this.sent = sent;
  }

  send(data: Uint8Array): void {
    this.sent.push(data);
  }

  close(): void {
    this.readyState = 3;
  }

  open(): void {
    this.readyState = 1;
    this.onopen?.(new Event("open"));
  }

  says(write: (to: encoding.Encoder) => void): void {
    const data = encoding.encode(write).slice().buffer;
    this.onmessage?.(new MessageEvent("message", { data }));
  }

  closedWith(code: number): void {
    this.readyState = 3;
    this.onclose?.(Object.assign(new Event("close"), { code }) as CloseEvent);
  }
}

/** What a copy in the browser was asked to keep and to forget. */
class RecordingCopy {
  readonly kept = new Map<string, string>();
  readonly copied = new Map<string, Change["copied"]>();
  left = false;
  private readonly name: string;

  constructor(name: string) {
    this.name = name;
  }

  newKey(): string {
    return `${this.name}/${this.kept.size + 1}`;
  }

  keep(change: Change): Promise<void> {
    this.kept.set(change.key, change.token);
    this.copied.set(change.key, change.copied);
    return Promise.resolve();
  }

  forget(changes: Change[]): void {
    changes.forEach((change) => this.kept.delete(change.key));
  }

  handOver(changes: Change[], next: RecordingCopy): Promise<void> {
    for (const change of changes) {
      this.kept.delete(change.key);
      change.key = next.newKey();
      void next.keep(change);
    }
    return this.leave();
  }

  leave(): Promise<void> {
    this.left = true;
    return Promise.resolve();
  }

  prepare(): void {}

  bringHome(): Promise<void> {
    return Promise.resolve();
  }

  get asCopy(): LocalCopy {
    return this as unknown as LocalCopy;
  }
}

function onPage(act: (page: Page) => void, localCopy?: LocalCopy): void {
  mock.timers.enable({ apis: ["setTimeout", "setInterval", "Date"], now: 1_000_000 });
  const page = new Page(localCopy);
  try {
    act(page);
  } finally {
    page.leave();
    mock.timers.reset();
  }
}

test("what characters are copies of is said before them, and again after an outage", () =>
  onPage((page) => {
    const copy = new RecordingCopy("ada");
    page.provider.rejoin(seat, copy.asCopy);
    page.open();
    page.type("abc");
    const runs = [
      { from: { client: 5, clock: 7, length: 3 }, to: { client: 11, clock: 0, length: 3 } },
    ];
    page.provider.declareCopied({ document: "d", runs });
    assert.deepEqual(copy.copied.get("ada/1"), [{ document: "d", runs }]);
    const types = () => page.sent.map((frame) => frame[0]).filter((type) => type! >= 100);
    mock.timers.tick(30);
    assert.deepEqual(types(), [106, 100]);
    page.socket.closedWith(1006);
    page.sent.length = 0;
    mock.timers.tick(1_000);
    page.open();
    assert.deepEqual(types(), [106, 100]);
    page.stored(1);
    page.type("d");
    mock.timers.tick(30);
    assert.deepEqual(types(), [106, 100, 100]);
  }));

test("what an older backup lacks is given back: one's own at once, others' after their writers had a chance", () =>
  onPage((page) => {
    const copy = new RecordingCopy("ada");
    page.provider.rejoin(seat, copy.asCopy);
    page.open();
    const ben = new Y.Doc();
    page.type("Ada's. ");
    mock.timers.tick(30);
    page.stored(1);
    const backup = new Y.Doc();
    Y.applyUpdate(backup, Y.encodeStateAsUpdate(page.document));
    Y.applyUpdate(ben, Y.encodeStateAsUpdate(page.document));
    ben.getText("text").insert(7, "Ben's. ");
    page.hears(Y.encodeStateAsUpdate(ben));
    page.type("Since.");
    mock.timers.tick(30);
    page.stored(2);

    page.comesBackTo(backup);
    assert.deepEqual(page.numbers, [1]);
    const [own] = page.lastSent(1);
    assert.deepEqual([...Y.parseUpdateMeta(own!).from.keys()], [seat.clientId]);
    page.stored(1);
    assert.equal(page.provider.state, "SAVING");
    mock.timers.tick(5_000);
    assert.deepEqual(page.numbers, [1, 2]);
    page.lastSent(2).forEach((update) => Y.applyUpdate(backup, update));
    assert.equal(backup.getText("text").toString(), "Ada's. Ben's. Since.");
    page.stored(2);
    assert.equal(page.provider.state, "SAVED");
    assert.deepEqual([...copy.kept], []);
  }));

test("a deletion that an older backup lacks is given back", () =>
  onPage((page) => {
    page.open();
    page.type("Too much");
    const backup = new Y.Doc();
    Y.applyUpdate(backup, Y.encodeStateAsUpdate(page.document));
    page.document.transact(() => page.document.getText("text").delete(0, 4), OWN);
    mock.timers.tick(30);
    page.stored(1);

    page.comesBackTo(backup);
    assert.equal(page.provider.state, "SAVING");
    mock.timers.tick(5_000);
    page.lastSent(1).forEach((update) => Y.applyUpdate(backup, update));
    assert.equal(backup.getText("text").toString(), "much");
  }));

test("nothing is sent a second time to a server that has everything", () =>
  onPage((page) => {
    page.open();
    page.type("Once upon");
    page.document.transact(() => page.document.getText("text").delete(0, 2), OWN);
    mock.timers.tick(30);
    page.stored(1);
    const server = new Y.Doc();
    Y.applyUpdate(server, Y.encodeStateAsUpdate(page.document));
    page.type(" a time");
    mock.timers.tick(30);
    page.document.transact(() => page.document.getText("text").delete(0, 1), OWN);

    page.comesBackTo(server);
    mock.timers.tick(10_000);
    assert.deepEqual(page.numbers, [1]);
    page.stored(1);
    assert.equal(page.provider.state, "SAVED");
  }));

test("words of others that were not given back yet when the line breaks again are given back then", () =>
  onPage((page) => {
    page.open();
    const ben = new Y.Doc();
    ben.getText("text").insert(0, "Ben's");
    page.hears(Y.encodeStateAsUpdate(ben));
    page.comesBackTo(new Y.Doc());
    mock.timers.tick(1_000);
    assert.deepEqual(page.numbers, []);
    page.comesBackTo(new Y.Doc());
    assert.deepEqual(page.numbers, [1]);
    page.stored(1);
    mock.timers.tick(10_000);
    assert.deepEqual(page.numbers, [1]);
    assert.equal(page.provider.state, "SAVED");
  }));

test("who wrote what is handed on as the server said it", () =>
  onPage((page) => {
    page.open();
    page.socket.says((to) => {
      encoding.writeVarUint(to, 104);
      encoding.writeVarUint8Array(to, Uint8Array.of(123, 125));
    });
    assert.deepEqual(page.ledgers, [Uint8Array.of(123, 125)]);
  }));

test("words are saved when the server says that their number is stored, and not before", () =>
  onPage((page) => {
    page.open();
    assert.equal(page.provider.state, "SAVED");
    page.type("Once");
    assert.equal(page.provider.state, "SAVING");
    mock.timers.tick(30);
    assert.deepEqual(page.numbers, [1]);
    assert.equal(page.provider.state, "SAVING");
    page.stored(1);
    assert.equal(page.provider.state, "SAVED");
  }));

test("keys struck within a blink travel in one frame", () =>
  onPage((page) => {
    page.open();
    for (const letter of "Once upon") page.type(letter);
    mock.timers.tick(30);
    assert.deepEqual(page.numbers, [1]);
  }));

test("what was on the way when the line broke is sent again, with new numbers", () =>
  onPage((page) => {
    page.open();
    page.type("Once ");
    mock.timers.tick(30);
    page.socket.closedWith(1006);
    assert.equal(page.provider.state, "OFFLINE");
    page.type("upon");
    mock.timers.tick(1_000);
    page.open();
    assert.deepEqual(page.numbers, [1, 1]);
    const copy = new Y.Doc();
    const last = [...page.sent].reverse().find((frame) => frame[0] === 100)!;
    const [message] = [...messagesIn(last.slice(2))];
    Y.applyUpdate(copy, message?.kind === "update" ? message.update : new Uint8Array());
    assert.equal(copy.getText("text").toString(), "Once upon");
    page.stored(1);
    assert.equal(page.provider.state, "SAVED");
  }));

test("after a refusal nothing is tried any more, and the words are there to copy", () =>
  onPage((page) => {
    page.open();
    page.type("My words");
    page.socket.closedWith(4406);
    assert.equal(page.provider.state, "REFUSED");
    mock.timers.tick(60_000);
    assert.equal(page.sockets.length, 1);
    assert.equal(page.provider.unsaved.words(), "My words");
  }));

test("an expired ticket is asked for anew, and words under the old one bring it along", () =>
  onPage((page) => {
    page.open();
    page.type("Old ");
    page.socket.closedWith(4401);
    assert.equal(page.tickets, 1);
    page.provider.rejoin({ ...seat, token: "t2", clientId: 22 }, undefined);
    assert.equal(page.document.clientID, 22);
    page.type("new");
    page.open();
    mock.timers.tick(30);
    const kinds = page.sent.map((frame) => frame[0]).filter((type) => type! >= 100);
    assert.deepEqual(kinds, [103, 100]);
    page.stored(1);
    assert.equal(page.provider.state, "SAVED");
  }));

test("when no new ticket comes the page says so and offers the words", () =>
  onPage((page) => {
    page.open();
    page.type("Mine");
    page.socket.closedWith(4401);
    mock.timers.tick(15_000);
    assert.equal(page.provider.state, "REFUSED");
    assert.equal(page.provider.refusal, "ticket");
  }));

test("while storing fails nothing more is sent, and all of it afterwards", () =>
  onPage((page) => {
    page.open();
    page.socket.says((to) => encoding.writeUint8Array(to, Uint8Array.of(102, 1)));
    page.type("Kept");
    mock.timers.tick(100);
    assert.equal(page.provider.state, "STORING_FAILS");
    assert.deepEqual(page.numbers, []);
    page.socket.says((to) => encoding.writeUint8Array(to, Uint8Array.of(102, 0)));
    assert.deepEqual(page.numbers, [1]);
  }));

test("nobody else's words come in while an input method composes", () =>
  onPage((page) => {
    page.open();
    const other = new Y.Doc();
    other.getText("text").insert(0, "theirs");
    page.provider.setComposing(true);
    assert.equal(page.provider.state, "SAVING");
    page.socket.says((to) => {
      encoding.writeVarUint(to, 0);
      encoding.writeVarUint(to, 2);
      encoding.writeVarUint8Array(to, Y.encodeStateAsUpdate(other));
    });
    assert.equal(page.document.getText("text").toString(), "");
    page.provider.setComposing(false);
    assert.equal(page.document.getText("text").toString(), "theirs");
    assert.equal(page.provider.state, "SAVED");
  }));

test("what the server writes at this person's word has an origin of its own and is not sent back", () => {
  const taken = {};
  const ofTheirs = (update: Uint8Array): object | undefined =>
    Y.parseUpdateMeta(update).to.has(77) ? taken : undefined;
  const page = new Page(undefined, ofTheirs);
  try {
    page.open();
    const origins: unknown[] = [];
    page.document.on("update", (_update: Uint8Array, origin: unknown) => origins.push(origin));
    for (const client of [77, 78]) {
      const other = new Y.Doc();
      other.clientID = client;
      other.getText("text").insert(0, "theirs");
      page.hears(Y.encodeStateAsUpdate(other));
    }

    assert.deepEqual(origins, [taken, page.provider]);
    assert.equal(page.provider.unsaved.count, 0);
  } finally {
    page.leave();
  }
});

test("a reader's document sends nothing", () =>
  onPage((page) => {
    page.open("READ");
    page.type("x");
    mock.timers.tick(100);
    assert.deepEqual(page.numbers, []);
    assert.equal(page.provider.state, "READING");
  }));

test("a silent line is asked for an answer and given up when none comes", () =>
  onPage((page) => {
    page.open();
    mock.timers.tick(17_000);
    assert.ok(page.sent.some((frame) => frame.length === 1 && frame[0] === 3));
    mock.timers.tick(10_000);
    assert.equal(page.provider.state, "OFFLINE");
    mock.timers.tick(1_000);
    assert.equal(page.sockets.length, 2);
  }));

test("the first contribution is told once, when it is stored", () =>
  onPage((page) => {
    page.open();
    page.type("a");
    mock.timers.tick(30);
    assert.equal(page.contributions, 0);
    page.stored(1);
    page.type("b");
    mock.timers.tick(30);
    page.stored(2);
    assert.equal(page.contributions, 1);
  }));

test("words typed right before the page is left are sent before the line closes", () =>
  onPage((page) => {
    page.open();
    page.type("Last words");
    assert.deepEqual(page.numbers, []);
    page.provider.stop();
    assert.deepEqual(page.numbers, [1]);
    mock.timers.tick(1_000);
    assert.deepEqual(page.numbers, [1]);
  }));

test("when another person comes, what is not stored goes into their copy and leaves the former one", () => {
  const adas = new RecordingCopy("ada");
  const bens = new RecordingCopy("ben");
  onPage((page) => {
    page.open();
    page.type("Ada's");
    assert.deepEqual([...adas.kept], [["ada/1", "t1"]]);
    page.provider.rejoin({ ...seat, token: "t2", clientId: 22, person: "ben" }, bens.asCopy);
    assert.deepEqual([...adas.kept], []);
    assert.equal(adas.left, true);
    assert.deepEqual([...bens.kept], [["ben/1", "t1"]]);
    page.open();
    mock.timers.tick(30);
    page.stored(1);
    assert.deepEqual([...bens.kept], []);
  }, adas.asCopy);
});

test("while nobody is here what is not stored stays kept, for the next who comes", () => {
  const adas = new RecordingCopy("ada");
  const bens = new RecordingCopy("ben");
  const nobody: Seat = { document: "d", token: "t2", clientId: 22, right: "READ" };
  onPage((page) => {
    page.open();
    page.type("Ada's");
    page.provider.rejoin(nobody, undefined);
    page.open("READ");
    assert.deepEqual([...adas.kept], [["ada/1", "t1"]]);
    page.provider.rejoin({ ...seat, token: "t3", clientId: 33, person: "ben" }, bens.asCopy);
    assert.deepEqual([...adas.kept], []);
    assert.deepEqual([...bens.kept], [["ben/1", "t1"]]);
  }, adas.asCopy);
});

test("a person who leaves with everything stored leaves no copy behind", () => {
  const adas = new RecordingCopy("ada");
  const nobody: Seat = { document: "d", token: "t2", clientId: 22, right: "READ" };
  onPage((page) => {
    page.open();
    page.type("Ada's");
    mock.timers.tick(30);
    page.stored(1);
    page.provider.rejoin(nobody, undefined);
    assert.equal(adas.left, true);
    assert.equal(page.provider.localCopy, undefined);
  }, adas.asCopy);
});
