/** What others added, gathered and told at most every twenty seconds, so that a screen reader is not talked over. */

export type Kind =
  "for" | "against" | "undercut" | "joint" | "claim" | "source" | "reworded" | "withdrawn";

const PAUSE = 20_000;
const CHOICE = "storytank.debate.quiet";

export class News {
  private readonly counts = new Map<Kind, number>();
  private lastTold = -PAUSE;
  private timer = 0;

  constructor(private readonly tell: (counts: ReadonlyMap<Kind, number>) => void) {}

  get on(): boolean {
    return localStorage.getItem(CHOICE) === null;
  }

  set on(on: boolean) {
    if (on) {
      localStorage.removeItem(CHOICE);
    } else {
      localStorage.setItem(CHOICE, "yes");
      this.counts.clear();
    }
  }

  add(kind: Kind, n = 1): void {
    if (!this.on || n < 1) {
      return;
    }
    this.counts.set(kind, (this.counts.get(kind) ?? 0) + n);
    const wait = this.lastTold + PAUSE - performance.now();
    this.timer ||= window.setTimeout(() => this.flush(), Math.max(wait, 300));
  }

  stop(): void {
    window.clearTimeout(this.timer);
    this.timer = 0;
  }

  private flush(): void {
    this.timer = 0;
    this.lastTold = performance.now();
    if (this.counts.size > 0) {
      this.tell(new Map(this.counts));
      this.counts.clear();
    }
  }
}
