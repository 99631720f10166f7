import * as Y from "yjs";
import type { Copied } from "./copied-ids.js";

/** A change made on this page, or brought home from an earlier one, that the server has not stored yet. */
export interface Change {
  update: Uint8Array;
  /** the ticket under whose client id it was made */
  token: string;
  /** its name in the local copy */
  key: string;
  /** made by the person here, rather than by the document's own housekeeping */
  own: boolean;
  /** which of its characters are copies of others; said again whenever it is sent */
  copied?: Copied[];
}

/** Several changes on their way in one numbered frame. */
export interface Parcel {
  number: number;
  update: Uint8Array;
  tokens: string[];
  copied: Copied[];
}

const MOST_PARCELS_ON_THE_WAY = 32;

/**
 * What is not stored yet, in the order of writing. Changes wait, travel in numbered parcels, and are
 * forgotten only when the server says that their number is stored; a lost connection puts all of
 * them back to waiting. Sending one twice does no harm: the document takes each change once.
 */
export class UnsavedChanges {
  private waiting: Change[] = [];
  private onTheWay: { number: number; changes: Change[] }[] = [];
  private sent = 0;

  get count(): number {
    return (
      this.waiting.length + this.onTheWay.reduce((sum, parcel) => sum + parcel.changes.length, 0)
    );
  }

  get all(): Change[] {
    return [...this.onTheWay.flatMap((parcel) => parcel.changes), ...this.waiting];
  }

  /** Those that wait to be sent. */
  get unsent(): readonly Change[] {
    return this.waiting;
  }

  add(change: Change): void {
    this.waiting.push(change);
  }

  /** The next parcel of at most so many bytes, or nothing when nothing waits or enough is on the way. */
  next(limit: number): Parcel | undefined {
    if (this.waiting.length === 0 || this.onTheWay.length >= MOST_PARCELS_ON_THE_WAY) {
      return undefined;
    }
    let bytes = 0;
    let taken = 0;
    while (taken < this.waiting.length) {
      const size = this.waiting[taken]!.update.byteLength;
      if (taken > 0 && bytes + size > limit) break;
      bytes += size;
      taken += 1;
    }
    const changes = this.waiting.splice(0, taken);
    this.sent += 1;
    this.onTheWay.push({ number: this.sent, changes });
    return {
      number: this.sent,
      update:
        changes.length === 1
          ? changes[0]!.update
          : Y.mergeUpdates(changes.map((change) => change.update)),
      tokens: [...new Set(changes.map((change) => change.token))],
      copied: changes.flatMap((change) => change.copied ?? []),
    };
  }

  /** The server stored every parcel up to this number: what it need not be told again. */
  stored(upTo: number): Change[] {
    const done = this.onTheWay.filter((parcel) => parcel.number <= upTo);
    this.onTheWay = this.onTheWay.filter((parcel) => parcel.number > upTo);
    return done.flatMap((parcel) => parcel.changes);
  }

  /** The connection is gone: everything not stored waits again, and numbers start anew. */
  disconnected(): void {
    this.waiting = this.all;
    this.onTheWay = [];
    this.sent = 0;
  }

  /** The words of these changes in plain text, in the order of writing, for when they can go nowhere else. */
  words(): string {
    return this.all.map((change) => wordsIn(change.update)).join("");
  }
}

function wordsIn(update: Uint8Array): string {
  return Y.decodeUpdate(update)
    .structs.map((struct) =>
      struct instanceof Y.Item && struct.content instanceof Y.ContentString
        ? struct.content.str
        : "",
    )
    .join("");
}
