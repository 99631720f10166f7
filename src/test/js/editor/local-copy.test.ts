import assert from "node:assert/strict";
import { test } from "node:test";
import { LocalCopy } from "../../../../frontend/coediting/local-copy.ts";
import type { PageLocks } from "../../../../frontend/coediting/page-locks.ts";
import type { Change } from "../../../../frontend/coediting/unsaved-changes.ts";

type Row = { key: string; token: string };

/** As much of the browser's databases as a copy uses; each has one store. */
class Databases {
  readonly kept = new Map<string, Map<string, Row>>();

  open(name: string): object {
    const isNew = !this.kept.has(name);
    if (isNew) this.kept.set(name, new Map());
    const rows = this.kept.get(name)!;
    const store = {
      put: (row: Row) => answer(() => rows.set(row.key, row)),
      delete: (key: string) => answer(() => rows.delete(key)),
      getAll: () => answer(() => [...rows.values()]),
      count: () => answer(() => rows.size),
      clear: () => answer(() => rows.clear()),
    };
    return answer(() => ({
      objectStoreNames: { contains: () => true },
      createObjectStore: () => store,
      transaction: () => ({ objectStore: () => store, commit: () => undefined }),
      close: () => undefined,
    }));
  }

  deleteDatabase(name: string): object {
    return answer(() => this.kept.delete(name));
  }

  databases(): Promise<{ name: string }[]> {
    return Promise.resolve([...this.kept.keys()].map((name) => ({ name })));
  }

  rows(copy: LocalCopy): [string, string][] {
    return [...(this.kept.get(copy.name)?.values() ?? [])].map((row) => [row.key, row.token]);
  }
}

function answer(ask: () => unknown): object {
  const request = {
    result: undefined as unknown,
    onsuccess: undefined as (() => void) | undefined,
  };
  queueMicrotask(() => {
    request.result = ask();
    request.onsuccess?.();
  });
  return request;
}

const free: PageLocks = {
  hold: () => Promise.resolve(() => Promise.resolve()),
  alone: async (_name, act) => {
    await act();
  },
};

const change = (copy: LocalCopy, token: string): Change => ({
  update: new Uint8Array(),
  token,
  key: copy.newKey(),
  own: true,
});

function inBrowser(): Databases {
  const databases = new Databases();
  Object.assign(globalThis, { indexedDB: databases });
  return databases;
}

const copyOf = (person: string): LocalCopy => new LocalCopy("d", person, () => assert.fail(), free);

test("what is handed over is kept in the next copy, and the former one is erased", async () => {
  const browser = inBrowser();
  const adas = copyOf("ada");
  const bens = copyOf("ben");
  const changes = [change(adas, "t1"), change(adas, "t2")];
  await Promise.all(changes.map((one) => adas.keep(one)));
  assert.equal(browser.rows(adas).length, 2);

  await adas.handOver(changes, bens);

  assert.deepEqual([...browser.kept.keys()], [bens.name]);
  assert.deepEqual(
    browser.rows(bens),
    changes.map((one) => [one.key, one.token]),
  );
  await bens.close();
});

test("what was asked to be kept right before the copy closes is kept", async () => {
  const browser = inBrowser();
  const adas = copyOf("ada");
  void adas.keep(change(adas, "t1"));

  await adas.close();

  assert.equal(browser.rows(adas).length, 1);
});

test("which characters are copies of others is kept beside them and comes home with them", async () => {
  inBrowser();
  const gone = copyOf("ada");
  const run = { client: 1, clock: 2, length: 3 };
  const copied = [{ document: "d", runs: [{ from: run, to: { ...run, client: 9 } }] }];
  await gone.keep({ ...change(gone, "t1"), copied });
  await gone.close();

  const next = copyOf("ada");
  const home: Change[] = [];
  await next.bringHome((changes) => home.push(...changes));

  assert.deepEqual(
    home.map((one) => one.copied),
    [copied],
  );
  await next.close();
});
