import type { Side } from "./claims";

/** What is being written and not yet sent. It survives every change of the room and a reload of the page in this tab. */

export type Kind =
  "say" | "edit" | "cite" | "withdraw" | "move" | "mark" | "merge" | "split" | "scheme" | "again";

export interface Draft {
  key: string;
  kind: Kind;
  claim: string;
  side: Side | "none";
  fields: Record<string, string>;
  /** The words of the claim when writing began. */
  seen: string;
  sending?: boolean;
  refused?: string;
  /** The question it answers: what somebody asks back. */
  question?: string;
  /** Claims that say nearly the same. */
  similar?: string[];
}

export class Drafts {
  private readonly open = new Map<string, Draft>();

  constructor(private readonly room: string) {
    try {
      const kept = JSON.parse(sessionStorage.getItem(this.name) ?? "[]") as Draft[];
      kept.forEach((draft) => this.open.set(draft.key, draft));
    } catch {
      sessionStorage.removeItem(this.name);
    }
  }

  static key(kind: Kind, claim: string): string {
    return `${kind}:${claim}`;
  }

  get(key: string): Draft | undefined {
    return this.open.get(key);
  }

  all(): Draft[] {
    return [...this.open.values()].filter((draft) =>
      Object.values(draft.fields).some((words) => words.trim()),
    );
  }

  at(claim: string): Draft[] {
    return [...this.open.values()].filter((draft) => draft.claim === claim);
  }

  /** The claims at which forms are open. */
  places(): string[] {
    return [...this.open.values()].map((draft) => draft.claim);
  }

  begin(kind: Kind, claim: string, seen: string, side: Side | "none" = "none", text = ""): Draft {
    const key = Drafts.key(kind, claim);
    const draft = this.open.get(key) ?? { key, kind, claim, side, fields: { text }, seen };
    draft.side = side;
    this.open.set(key, draft);
    return draft;
  }

  /** Keeps what was typed until it is sent or given up. */
  keep(): void {
    const words = [...this.open.values()].map((draft) => ({
      ...draft,
      sending: false,
      refused: undefined,
      similar: undefined,
    }));
    try {
      sessionStorage.setItem(this.name, JSON.stringify(words));
    } catch {
      // A full or forbidden storage costs the copy, not the words on the page.
    }
  }

  end(key: string): void {
    this.open.delete(key);
    this.keep();
  }

  private get name(): string {
    return `storytank.debate.${this.room}`;
  }
}
