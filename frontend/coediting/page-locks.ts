/**
 * Locks between the pages of one browser. Where a browser has none (no secure address), every lock
 * is granted: the document takes each change once, so two pages bringing the same words home do no harm.
 */
export interface PageLocks {
  /** Holds a lock until the returned function is called and has resolved, or the page is gone. */
  hold(name: string, mode: LockMode): Promise<() => Promise<void>>;
  /** Runs the task with the lock held alone; does nothing when another page holds it. */
  alone<T>(name: string, task: () => Promise<T>): Promise<T | undefined>;
}

export function pageLocks(locks: LockManager | undefined = globalThis.navigator?.locks): PageLocks {
  if (!locks) {
    return { hold: async () => async () => undefined, alone: (_name, task) => task() };
  }
  return {
    hold: (name, mode) =>
      new Promise((held, failed) => {
        const whole = locks.request(
          name,
          { mode },
          () =>
            new Promise<void>((release) =>
              held(() => {
                release();
                return whole;
              }),
            ),
        ) as unknown as Promise<void>;
        whole.catch(failed);
      }),
    alone: (name, task) =>
      locks.request(name, { ifAvailable: true }, (lock) => (lock ? task() : undefined)) as Promise<
        Awaited<ReturnType<typeof task>> | undefined
      >,
  };
}
