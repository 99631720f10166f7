import type { Copied } from "./copied-ids.js";
import { pageLocks, type PageLocks } from "./page-locks.js";
import type { Change } from "./unsaved-changes.js";

const STORE = "changes";
const ERASE_AFTER_MS = 3_000;

interface Kept {
  key: string;
  page: string;
  token: string;
  update: Uint8Array;
  copied?: Copied[];
}

/**
 * The words of one person in one document that are not stored on the server yet, kept in the browser:
 * one database, named after both, which is erased as soon as nothing is left in it. Words of a page
 * that is gone are brought home by the next page that opens, and by one page only.
 */
export class LocalCopy {
  readonly name: string;
  /** false once the browser refused to keep something */
  durable = typeof indexedDB !== "undefined";
  private readonly page = Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");
  private readonly keys = new Set<string>();
  private counted = 0;
  private database: Promise<IDBDatabase> | undefined;
  private release: (() => Promise<void>) | undefined;
  private letGoOfPage: Promise<() => Promise<void>> | undefined;
  private erasing: ReturnType<typeof setTimeout> | undefined;

  private queue: Promise<void> = Promise.resolve();
  private readonly onRefused: () => void;
  private readonly locks: PageLocks;

  constructor(document: string, person: string, onRefused: () => void, locks = pageLocks()) {
    this.onRefused = onRefused;
    this.locks = locks;
    this.name = `story-tank/${document}/${person}`;
  }

  newKey(): string {
    this.counted += 1;
    return `${this.page}/${this.counted}`;
  }

  /** Opens the copy before it is needed, when the connection is lost: the next letters are kept at once. */
  prepare(): void {
    void this.run(async () => {
      await this.open();
    });
  }

  /** Keeps a change; nobody need wait for it. */
  keep(change: Change): Promise<void> {
    this.keys.add(change.key);
    const kept = this.kept(change);
    return this.run(async () => {
      this.letGoOfPage ??= this.locks.hold(this.lockOf(this.page), "exclusive");
      // Stored meanwhile: nothing to keep.
      if (!this.keys.has(change.key)) return;
      const transaction = (await this.open()).transaction(STORE, "readwrite");
      const put = done(transaction.objectStore(STORE).put(kept));
      // From here on the browser keeps it, even if the page goes this instant.
      transaction.commit?.();
      await put;
    });
  }

  /** Forgets changes that the server has stored; the last one takes the database with it. */
  forget(changes: Change[]): void {
    if (changes.length === 0) return;
    changes.forEach((change) => this.keys.delete(change.key));
    this.run(async () => {
      const store = (await this.open()).transaction(STORE, "readwrite").objectStore(STORE);
      await Promise.all(changes.map((change) => done(store.delete(change.key))));
    });
    this.eraseSoon();
  }

  /** Hands over what pages that are gone left behind, oldest first; words of a page still open stay its own. */
  async bringHome(receive: (changes: Change[]) => void): Promise<void> {
    if (!(await this.exists())) return;
    await this.run(async () => {
      const store = (await this.open()).transaction(STORE, "readonly").objectStore(STORE);
      const left = ((await done(store.getAll())) as Kept[]).filter(
        (kept) => !this.keys.has(kept.key),
      );
      for (const page of new Set(left.map((kept) => kept.page))) {
        if (page === this.page) continue;
        await this.locks.alone(this.lockOf(page), async () => {
          const changes = left
            .filter((kept) => kept.page === page)
            .sort((a, b) => numberOf(a.key) - numberOf(b.key))
            .map((kept) => ({ ...kept, own: true }));
          await this.takeOver(changes);
          receive(changes);
        });
      }
      this.eraseSoon();
    });
  }

  /** From now on these are this page's: another page that opens leaves them to it. */
  private async takeOver(changes: Change[]): Promise<void> {
    this.letGoOfPage ??= this.locks.hold(this.lockOf(this.page), "exclusive");
    await this.letGoOfPage;
    const store = (await this.open()).transaction(STORE, "readwrite").objectStore(STORE);
    for (const change of changes) {
      const old = change.key;
      change.key = this.newKey();
      this.keys.add(change.key);
      store.put(this.kept(change));
      await done(store.delete(old));
    }
  }

  /** Gives changes into the copy of whoever is here now; nothing of this page stays in this one, which ends. */
  async handOver(changes: Change[], next: LocalCopy): Promise<void> {
    const former = changes.map((change) => ({ ...change }));
    const kept = changes.map((change) => {
      change.key = next.newKey();
      return next.keep(change);
    });
    await Promise.all(kept);
    this.forget(former);
    await this.leave();
  }

  /** Closes the copy and erases it when it is empty. */
  async leave(): Promise<void> {
    await this.run(async () => {
      if (await this.exists()) await this.eraseWhenEmpty();
    });
    await this.close();
  }

  /** Erases everything of this document and person in this browser, at the person's word. */
  async discard(): Promise<void> {
    this.keys.clear();
    await this.run(async () => {
      await done((await this.open()).transaction(STORE, "readwrite").objectStore(STORE).clear());
      await this.eraseWhenEmpty();
    });
  }

  /** Ends after what was asked before: words typed last are kept, and the next page finds them free. */
  async close(): Promise<void> {
    clearTimeout(this.erasing);
    this.queue = this.queue.then(async () => {
      await this.shut().catch(() => undefined);
      const letGo = await this.letGoOfPage;
      this.letGoOfPage = undefined;
      await letGo?.();
    });
    await this.queue;
  }

  private kept({ key, token, update, copied }: Change): Kept {
    return { key, page: this.page, token, update, ...(copied ? { copied } : {}) };
  }

  private lockOf(page: string): string {
    return `${this.name}/${page}`;
  }

  private async exists(): Promise<boolean> {
    if (!this.durable) return false;
    if (!indexedDB.databases) return true;
    try {
      return (await indexedDB.databases()).some((database) => database.name === this.name);
    } catch {
      return true;
    }
  }

  /** The open database, under a lock that keeps other pages from erasing it. */
  private open(): Promise<IDBDatabase> {
    this.database ??= (async () => {
      this.release = await this.locks.hold(this.name, "shared");
      const request = indexedDB.open(this.name, 1);
      request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: "key" });
      return done(request);
    })();
    return this.database;
  }

  private async shut(): Promise<void> {
    const database = this.database;
    this.database = undefined;
    if (database) (await database).close();
    await this.release?.();
    this.release = undefined;
  }

  private eraseSoon(): void {
    clearTimeout(this.erasing);
    this.erasing = setTimeout(() => this.run(() => this.eraseWhenEmpty()), ERASE_AFTER_MS);
  }

  private async eraseWhenEmpty(): Promise<void> {
    if (this.keys.size > 0) return;
    await this.shut();
    await this.locks.alone(this.name, async () => {
      const database = await done(indexedDB.open(this.name));
      const empty =
        !database.objectStoreNames.contains(STORE) ||
        (await done(database.transaction(STORE, "readonly").objectStore(STORE).count())) === 0;
      database.close();
      if (empty) await done(indexedDB.deleteDatabase(this.name));
    });
  }

  /** One task after the other; the first refusal of the browser ends the keeping, and the page says so. */
  private run(task: () => Promise<void>): Promise<void> {
    this.queue = this.queue.then(async () => {
      if (!this.durable) return;
      try {
        await task();
      } catch {
        this.durable = false;
        this.onRefused();
      }
    });
    return this.queue;
  }
}

function numberOf(key: string): number {
  return Number(key.slice(key.indexOf("/") + 1));
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () =>
      reject(request.error ?? new Error("The browser refused to keep words."));
  });
}
