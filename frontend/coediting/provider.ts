import * as awarenessProtocol from "y-protocols/awareness";
import * as Y from "yjs";
import { copiedIn, type Copied } from "./copied-ids.js";
import { FRAME_TOO_BIG, refusalOf, STORING_FAILS, type Refusal } from "./close-codes.js";
import { lostBy } from "./given-back.js";
import type { LocalCopy } from "./local-copy.js";
import * as messages from "./messages.js";
import { stateOf, type SavingState } from "./saving-state.js";
import type { Seat } from "./seat.js";
import { Socket, type WebSocketLike } from "./socket.js";
import { UnsavedChanges, type Change } from "./unsaved-changes.js";

const GATHER_MS = 30;
const NEW_TICKET_WITHIN_MS = 15_000;
/** So long others have to come back and prove which of the words that the server lost are theirs. */
const THEIR_WRITERS_FIRST_MS = 5_000;
const CAREFUL_FRAME_LIMIT = 60_000;
/** Room in a frame for what stands around the change. */
const ENVELOPE = 64;

export interface ProviderListener {
  /** The state changed, or whether anything is unsaved. */
  onState(state: SavingState): void;
  onWelcome(welcome: messages.Welcome): void;
  /** Other people's changes are about to come into the document. */
  beforeRemote(): void;
  /** What the server says about who wrote; see ledger.ts. */
  onLedger(ledger: Uint8Array): void;
  onFirstContribution(): void;
  onTicketNeeded(): void;
}

export interface ProviderSettings {
  document: Y.Doc;
  awareness: awarenessProtocol.Awareness;
  seat: Seat;
  listener: ProviderListener;
  connect: (seat: Seat) => WebSocketLike;
  localCopy?: LocalCopy | undefined;
  /** whether a transaction of this origin is this person's writing */
  isOwn: (origin: unknown) => boolean;
  /** of a change that came from the server while this page was open: the origin of its transaction, when it has a special one */
  originOf?: (update: Uint8Array) => object | undefined;
}

/** A change from the server, until an input method lets go. */
interface HeldBack {
  update: Uint8Array;
  origin: object | undefined;
}

/** Keeps a document and the server's in step, and knows truly which words the server has stored. */
export class Provider {
  refusal: Refusal | undefined;
  readonly unsaved = new UnsavedChanges();
  private copy: LocalCopy | undefined;
  private readonly document: Y.Doc;
  private readonly awareness: awarenessProtocol.Awareness;
  private readonly listener: ProviderListener;
  private readonly isOwn: (origin: unknown) => boolean;
  private readonly originOf: (update: Uint8Array) => object | undefined;
  private readonly socket: Socket;
  private seat: Seat;
  private welcome: messages.Welcome | undefined;
  private opened = false;
  private storing = true;
  private composing = false;
  private contributed = false;
  private heldBack: HeldBack[] = [];
  private told = "";
  private gathering: ReturnType<typeof setTimeout> | undefined;
  private ticketDue: ReturnType<typeof setTimeout> | undefined;
  private shownTickets = new Set<string>();
  private tooBigInARow = 0;
  /** the server's text, on coming back, until it says how far it reaches */
  private cameBackTo: Uint8Array | undefined;
  private wordsOfOthers: Change | undefined;
  private theirWritersFirst: ReturnType<typeof setTimeout> | undefined;

  constructor(settings: ProviderSettings) {
    this.document = settings.document;
    this.awareness = settings.awareness;
    this.seat = settings.seat;
    this.listener = settings.listener;
    this.copy = settings.localCopy;
    this.isOwn = settings.isOwn;
    this.originOf = settings.originOf ?? (() => undefined);
    this.socket = new Socket(() => settings.connect(this.seat), messages.queryAwareness, {
      onOpen: () => this.greet(),
      onFrame: (frame) => this.receive(frame),
      onLost: (code) => this.lost(code),
    });
    this.document.on("update", this.onUpdate);
    this.awareness.on("update", this.onAwareness);
  }

  start(): void {
    this.tell();
    this.socket.start();
  }

  /** Sends what is still gathered, and ends. */
  stop(): void {
    this.document.off("update", this.onUpdate);
    this.awareness.off("update", this.onAwareness);
    clearTimeout(this.gathering);
    clearTimeout(this.ticketDue);
    this.gathering = undefined;
    this.giveBackWordsOfOthers();
    this.send();
    this.socket.stop();
  }

  /** Where this browser keeps what is not stored yet. */
  get localCopy(): LocalCopy | undefined {
    return this.copy;
  }

  get state(): SavingState {
    return stateOf({
      connected: this.welcome !== undefined && this.socket.open,
      opened: this.opened,
      mayWrite: (this.welcome?.right ?? this.seat.right) === "WRITE",
      unsaved: this.unsaved.count + (this.wordsOfOthers ? 1 : 0),
      composing: this.composing,
      storing: this.storing,
      refusal: this.refusal,
    });
  }

  /** Joins with another ticket; what is not stored yet is sent under the ticket it was written with. */
  rejoin(seat: Seat, localCopy: LocalCopy | undefined): void {
    clearTimeout(this.ticketDue);
    this.seat = seat;
    this.changeCopy(localCopy);
    this.refusal = undefined;
    if (seat.clientId !== this.document.clientID) {
      const state = this.awareness.getLocalState();
      awarenessProtocol.removeAwarenessStates(this.awareness, [this.awareness.clientID], this);
      this.document.clientID = seat.clientId;
      this.awareness.clientID = seat.clientId;
      if (state) this.awareness.setLocalState(state);
    }
    this.disconnected();
    this.socket.start();
    this.tell();
  }

  /** Tries again after a refusal, at the person's word. */
  tryAgain(): void {
    this.refusal = undefined;
    this.tooBigInARow = 0;
    this.socket.start();
    this.tell();
  }

  /** Says, of characters written this instant, which others they are copies of; kept with them until they are stored. */
  declareCopied(copied: Copied): void {
    for (const change of this.unsaved.unsent) {
      const part = copiedIn(change.update, copied);
      if (!part) continue;
      change.copied = [...(change.copied ?? []), part];
      void this.copy?.keep(change);
    }
  }

  /** While an input method composes, nobody else's changes come into the document. */
  setComposing(composing: boolean): void {
    this.composing = composing;
    if (!composing) this.heldBack.splice(0).forEach((held) => this.apply(held));
    this.tell();
  }

  /** What is not stored yet goes along into the copy of whoever is here now, and leaves the former person's. */
  private changeCopy(next: LocalCopy | undefined): void {
    const former = this.copy;
    this.giveBackWordsOfOthers();
    const changes = this.unsaved.all;
    // With nobody here it stays where it is, until somebody is.
    if (next === former || (!next && changes.length > 0)) return;
    this.copy = next;
    void (next ? former?.handOver(changes, next) : former?.leave());
  }

  private greet(): void {
    this.socket.send(messages.askForRest(Y.encodeStateVector(this.document)));
    if (this.awareness.getLocalState()) this.sendAwareness();
  }

  private receive(frame: Uint8Array): void {
    for (const message of messages.messagesIn(frame)) {
      switch (message.kind) {
        case "welcome":
          this.welcome = message.welcome;
          this.storing = true;
          this.listener.onWelcome(message.welcome);
          break;
        case "state":
          this.cameBackTo = this.opened ? message.update : undefined;
          this.change(message.update);
          this.arrived();
          break;
        case "update":
          this.change(message.update, this.originOf(message.update));
          break;
        case "awareness":
          awarenessProtocol.applyAwarenessUpdate(this.awareness, message.update, this);
          break;
        case "queryAwareness":
          this.sendAwareness();
          break;
        case "stored":
          this.stored(message.upTo);
          break;
        case "condition":
          this.storing = message.storing;
          break;
        case "stateVector":
          // What this page wrote waits for its own acknowledgement; this is about what was acknowledged once.
          this.giveBack(message.stateVector);
          break;
        case "ledger":
          this.listener.onLedger(message.ledger);
          break;
      }
    }
    this.send();
    this.tell();
  }

  /** The server's text is here: now the words that earlier pages left in this browser have their place in it. */
  private arrived(): void {
    this.opened = true;
    if (this.welcome?.right !== "WRITE") return;
    const copy = this.copy;
    void copy?.bringHome((changes) => {
      if (this.copy && this.copy !== copy) void copy.handOver(changes, this.copy);
      for (const change of changes) {
        this.unsaved.add(change);
        this.change(change.update);
      }
      this.send();
      this.tell();
    });
  }

  /** What the server stored once and has lost since, it gets again. */
  private giveBack(stateVector: Uint8Array): void {
    const state = this.cameBackTo;
    this.cameBackTo = undefined;
    if (!state || this.welcome?.right !== "WRITE") return;
    const waiting = this.unsaved.all.map((change) => change.update);
    const lost = lostBy({ stateVector, state }, waiting, this.document);
    if (!lost) return;
    if (lost.own) this.enqueue(lost.own, false);
    this.wordsOfOthers = this.changeOf(lost.everything, false);
    void this.copy?.keep(this.wordsOfOthers);
    this.theirWritersFirst = setTimeout(() => {
      this.giveBackWordsOfOthers();
      this.send();
      this.tell();
    }, THEIR_WRITERS_FIRST_MS);
  }

  private giveBackWordsOfOthers(): void {
    clearTimeout(this.theirWritersFirst);
    if (this.wordsOfOthers) this.unsaved.add(this.wordsOfOthers);
    this.wordsOfOthers = undefined;
  }

  private change(update: Uint8Array, origin?: object): void {
    if (this.composing) this.heldBack.push({ update, origin });
    else this.apply({ update, origin });
  }

  private apply({ update, origin }: HeldBack): void {
    this.listener.beforeRemote();
    Y.applyUpdate(this.document, update, origin ?? this);
  }

  private stored(upTo: number): void {
    const changes = this.unsaved.stored(upTo);
    this.tooBigInARow = 0;
    this.copy?.forget(changes);
    if (!this.contributed && changes.some((change) => change.own)) {
      this.contributed = true;
      this.listener.onFirstContribution();
    }
  }

  private readonly onUpdate = (
    update: Uint8Array,
    origin: unknown,
    _document: Y.Doc,
    transaction: Y.Transaction,
  ): void => {
    if (!transaction.local) return;
    if ((this.welcome?.right ?? this.seat.right) !== "WRITE") return;
    this.enqueue(update, this.isOwn(origin));
    // Not pushed back by the next key: the first letter waits no longer than the last.
    this.gathering ??= setTimeout(() => {
      this.gathering = undefined;
      this.send();
    }, GATHER_MS);
    this.tell();
  };

  private enqueue(update: Uint8Array, own: boolean): void {
    const change = this.changeOf(update, own);
    this.unsaved.add(change);
    void this.copy?.keep(change);
  }

  private changeOf(update: Uint8Array, own: boolean): Change {
    return { update, token: this.seat.token, key: this.copy?.newKey() ?? "", own };
  }

  private send(): void {
    if (this.welcome?.right !== "WRITE" || !this.storing || !this.opened || this.gathering) return;
    const limit = (this.welcome.frameLimit || CAREFUL_FRAME_LIMIT) - ENVELOPE;
    for (let parcel = this.unsaved.next(limit); parcel; parcel = this.unsaved.next(limit)) {
      if (parcel.update.byteLength > limit) {
        this.refuse("tooLarge");
        return;
      }
      for (const token of parcel.tokens) {
        if (token === this.seat.token || this.shownTickets.has(token)) continue;
        this.shownTickets.add(token);
        this.socket.send(messages.earlierTicket(token));
      }
      for (const copied of parcel.copied) {
        messages.copied(copied).forEach((message) => this.socket.send(message));
      }
      this.socket.send(messages.numbered(parcel.number, parcel.update));
    }
  }

  private lost(code: number): boolean {
    this.disconnected();
    this.copy?.prepare();
    if (code === FRAME_TOO_BIG) this.tooBigInARow += 1;
    const refusal = this.tooBigInARow >= 3 ? "tooLarge" : refusalOf(code);
    this.storing = code !== STORING_FAILS;
    if (refusal === "ticket") {
      this.askForTicket();
    } else if (refusal) {
      this.refuse(refusal);
    }
    this.tell();
    return refusal === undefined;
  }

  private askForTicket(): void {
    clearTimeout(this.ticketDue);
    this.ticketDue = setTimeout(() => this.refuse("ticket"), NEW_TICKET_WITHIN_MS);
    this.listener.onTicketNeeded();
  }

  private refuse(refusal: Refusal): void {
    this.refusal = refusal;
    this.socket.stop();
    this.disconnected();
    this.tell();
  }

  private disconnected(): void {
    this.welcome = undefined;
    this.shownTickets.clear();
    this.giveBackWordsOfOthers();
    this.unsaved.disconnected();
    const others = [...this.awareness.getStates().keys()].filter(
      (client) => client !== this.awareness.clientID,
    );
    awarenessProtocol.removeAwarenessStates(this.awareness, others, this);
  }

  private readonly onAwareness = (_changes: unknown, origin: unknown): void => {
    if (origin !== this) this.sendAwareness();
  };

  private sendAwareness(): void {
    this.socket.send(
      messages.awareness(
        awarenessProtocol.encodeAwarenessUpdate(this.awareness, [this.awareness.clientID]),
      ),
    );
  }

  private tell(): void {
    const state = this.state;
    const telling = `${state} ${this.unsaved.count > 0}`;
    if (telling === this.told) return;
    this.told = telling;
    this.listener.onState(state);
  }
}
