/** The claims of a room as the page knows them: who answers whom, and in which order they are read. */

import type { Marked } from "./machine-words";

/**
 * An undercut objects to the reasoning of the claim it stands under: to the step by which that answers another. A joint is what this step
 * needs besides.
 */
export type Side = "for" | "against" | "undercut" | "joint";

/** About the step a claim takes, and not about the claim: what is said so needs a claim that takes one. */
export const isAboutStep = (side: Side | "none"): boolean =>
  side === "undercut" || side === "joint";

/** Whether it takes a step of its own; what joins the one of another claim does not. */
export const takesStep = (claim: Claim): boolean => claim.side !== "" && claim.side !== "joint";

export interface EarlierWords {
  text: string;
  marked: Marked[];
  at: string;
}

export interface Source {
  id: string;
  page: string;
  href: string;
  host: string;
  title: string;
  authors: string;
  issued: string;
  quote: string;
  locator: string;
  accessed: string;
  archived: string;
  copy: "" | "holds" | "lacks";
  copySeen: string;
  mine: boolean;
  removable: boolean;
}

/** What a rule of the house remarks beside a claim. */
export interface Remark {
  title: string;
  says: string;
  path: string;
}

export type Kind = "fact" | "value" | "proposal";

export type Opinion = "agree" | "disagree" | "pass";

export interface Mark {
  reason: string;
  times: number;
  mine: boolean;
}

/** The same in other words, put under a claim by somebody. */
export interface Restated {
  id: string;
  text: string;
  marked: Marked[];
  by: string;
  mergedBy: string;
  mine: boolean;
  partable: boolean;
  spoken?: Spoken | null;
}

/** Said aloud in the room, and written down by whoever posted it; until the speaker agreed to the words they wait. */
export interface Spoken {
  /** Empty when they gave no name. */
  speaker: string;
  agreed: boolean;
}

export interface Votes {
  cast: number;
  /** Missing while they are hidden from this person; impact is the mean, or -1. */
  counts?: { agree: number; disagree: number; pass: number; impact: number };
  opinion: Opinion | "";
  /** This person's own, or -1. */
  impact: number;
  others: boolean;
}

/** The claim speaks to another one beside its place. */
export interface Reuse {
  id: string;
  side: "for" | "against";
  about: string;
  /** It proves, in the end, what it is proved by. */
  circle: boolean;
  removable: boolean;
}

export interface Claim {
  id: string;
  text: string;
  marked: Marked[];
  /** Empty when the person has left. */
  by: string;
  hue: number;
  mine: boolean;
  /** Words of it were brought along from elsewhere; whoever it stands by did not write them. */
  brought: boolean;
  saidAt: string;
  withdrawn: boolean;
  thesis: boolean;
  /** The claim it speaks about, or empty for a claim of its own. */
  about: string;
  side: Side | "";
  uses: Reuse[];
  /** How it proves what it says, as schemes.ts calls it, or empty. */
  scheme: string;
  /** What its author says it is, or empty. */
  kind: Kind | "";
  /** It is a fact that is answered with values. */
  valued: boolean;
  earlier: EarlierWords[];
  remarks: Remark[];
  sources: Source[];
  votes: Votes;
  /** For review, as far as this person may see them. */
  marks: Mark[];
  restated: Restated[];
  /** It was several in one, and its parts are talked about instead. */
  split?: { by: string; parts: string[]; joinable: boolean } | null;
  /** How others put it in its strongest form: accepted ones, and one's own or those about one's own. */
  fair: { id: string; text: string; marked: Marked[]; by: string; state: "waits" | "yes" | "no" }[];
  /** How many people held it against its sources, and how many of them found that these say otherwise. */
  checks: number;
  contested: number;
  /** Somebody has begun, and nobody has signed yet. */
  beingChecked: boolean;
  /** It is a fact with sources. */
  checkable: boolean;
  spoken?: Spoken | null;
  /** Taken away by its author while somebody here was still writing at it. */
  gone?: boolean;
}

/** It waits until whoever said it aloud agrees to the words. */
export const isReadBack = (claim: Claim): boolean => claim.spoken?.agreed === false;

const oldestFirst = (a: Claim, b: Claim) =>
  a.saidAt.localeCompare(b.saidAt) || a.id.localeCompare(b.id);

export class Claims {
  private readonly byId = new Map<string, Claim>();
  private answers = new Map<string, Claim[]>();
  private used = new Map<string, { claim: Claim; use: Reuse }[]>();

  thesis?: Claim;

  get(id: string): Claim | undefined {
    return this.byId.get(id);
  }

  /** @param isWrittenAt whether somebody here is writing at a claim: taken away, it stays in sight until they let it go */
  change(
    put: Claim[],
    gone: string[],
    isWrittenAt: (claim: string) => boolean = () => false,
  ): void {
    put.forEach((claim) => this.byId.set(claim.id, claim));
    for (const id of gone) {
      const claim = this.byId.get(id);
      if (claim && isWrittenAt(id)) {
        this.byId.set(id, { ...claim, gone: true });
      } else {
        this.byId.delete(id);
      }
    }
    this.answers = new Map();
    this.used = new Map();
    for (const claim of [...this.byId.values()].sort(oldestFirst)) {
      const stands = !claim.withdrawn && !claim.split && !claim.gone;
      for (const use of stands ? (claim.uses ?? []) : []) {
        this.used.set(use.about, [...(this.used.get(use.about) ?? []), { claim, use }]);
      }
      if (claim.thesis) {
        this.thesis = claim;
      } else {
        const known = this.byId.has(claim.about) ? claim.about : "";
        this.answers.set(known, [...(this.answers.get(known) ?? []), claim]);
      }
    }
  }

  /** Of these, those that stood elsewhere before. */
  moved(put: Claim[]): ReadonlySet<string> {
    const elsewhere = (claim: Claim) => {
      const before = this.byId.get(claim.id);
      return before !== undefined && before.about !== claim.about;
    };
    return new Set(put.filter(elsewhere).map((claim) => claim.id));
  }

  /** Nobody here writes at it any more. */
  letGo(id: string): void {
    if (this.byId.get(id)?.gone) {
      this.change([], [id]);
    }
  }

  /** Claims of their own, which answer the question in their own way. */
  get ofTheirOwn(): Claim[] {
    return this.answers.get("") ?? [];
  }

  /** What a claim needs besides, then what speaks for it, what speaks against it, and what objects to its reasoning. */
  answersTo(id: string): Claim[] {
    return [
      ...this.speaking("joint", id),
      ...this.speaking("for", id),
      ...this.speaking("against", id),
      ...this.speaking("undercut", id),
    ];
  }

  speaking(side: Side, id: string): Claim[] {
    return (this.answers.get(id) ?? []).filter((claim) => claim.side === side);
  }

  /** What stands elsewhere and speaks to a claim, too. */
  usedFor(id: string): { claim: Claim; use: Reuse }[] {
    return this.used.get(id) ?? [];
  }

  /** What a claim may be used for or against beside its place: whatever stands and it does not speak to yet. */
  usesFor(claim: Claim): Claim[] {
    const spoken = new Set([claim.id, claim.about, ...claim.uses.map((use) => use.about)]);
    return [...this.byId.values()]
      .filter((one) => !spoken.has(one.id) && !one.withdrawn && !one.split && !one.gone)
      .filter((one) => !isReadBack(one))
      .sort((a, b) => Number(b.thesis) - Number(a.thesis) || oldestFirst(a, b));
  }

  /** All answers, and the answers to those. */
  countBelow(id: string): number {
    return this.answersTo(id).reduce((sum, claim) => sum + 1 + this.countBelow(claim.id), 0);
  }

  answeredByOthers(claim: Claim): boolean {
    return (
      this.answersTo(claim.id).some((answer) => !answer.mine) ||
      claim.sources.some((source) => !source.mine)
    );
  }

  /** Its old words stay in sight when it is reworded. */
  keepsWords(claim: Claim): boolean {
    return this.answeredByOthers(claim) || claim.votes.others;
  }

  /** Where a claim may stand: anywhere but under itself and what answers it. */
  placesFor(claim: Claim): Claim[] {
    const below = new Set<string>();
    const gather = (id: string) => {
      below.add(id);
      (this.answers.get(id) ?? []).forEach((answer) => gather(answer.id));
    };
    gather(claim.id);
    return [...this.byId.values()]
      .filter((one) => !below.has(one.id) && !one.withdrawn && !one.split && !one.gone)
      .sort((a, b) => Number(b.thesis) - Number(a.thesis) || oldestFirst(a, b));
  }

  /** The same for what is to object to a reasoning or to join it: under claims that have one. */
  reasonedPlacesFor(claim: Claim): Claim[] {
    return this.placesFor(claim).filter(takesStep);
  }

  /** More than one beside the question. */
  areSeveral(): boolean {
    return this.byId.size > 2;
  }

  /** What may say the same as a claim: neither what it answers nor what answers it. */
  sameAs(claim: Claim): Claim[] {
    const above = new Set<string>();
    for (let one = this.byId.get(claim.about); one; one = this.byId.get(one.about)) {
      above.add(one.id);
    }
    return this.placesFor(claim).filter((one) => !one.thesis && !above.has(one.id));
  }

  /** What is in sight from top to bottom, as the keys walk it. */
  inReadingOrder(open: (id: string) => boolean): Claim[] {
    const walk = (claim: Claim): Claim[] => [
      claim,
      ...(open(claim.id) ? this.answersTo(claim.id).flatMap(walk) : []),
    ];
    const top = this.thesis ? this.answersTo(this.thesis.id) : [];
    return [...top, ...this.ofTheirOwn].flatMap(walk);
  }
}
