import type { Claim, Claims } from "./claims";
import type { Draft } from "./drafts";
import type { MachineRun, Marked } from "./machine-words";
import { placeOf } from "./reuse-places";
import { type Scheme, schemeOf } from "./schemes";

/** What the outline and the server say to each other. */

export interface Setting {
  room: string;
  plain: string;
  words: Record<string, string>;
  schemes: Scheme[];
  lang: string;
  claimLength: number;
  questionLength: number;
}

/** What changed in the room; all of it at first. */
export interface Patch {
  first: boolean;
  mayWrite: boolean;
  tools: boolean;
  owns: boolean;
  claims: Claim[];
  gone: string[];
  quote?: { text: string; marked: Marked[]; title: string; href: string };
  runs: MachineRun[];
}

export interface Server {
  say(key: string, about: string, side: string, text: string, kind: string, scheme: string): void;
  revise(key: string, claim: string, text: string, kind: string): void;
  similar(key: string, about: string, text: string): void;
  mark(key: string, claim: string, reason: string): void;
  unmark(claim: string, reason: string): void;
  reviewed(claim: string): void;
  move(key: string, claim: string, about: string, side: string): void;
  merge(key: string, claim: string, into: string): void;
  part(claim: string): void;
  split(key: string, claim: string, parts: string[]): void;
  join(claim: string): void;
  scheme(key: string, claim: string, scheme: string): void;
  again(key: string, claim: string, about: string, side: string): void;
  notAgain(reuse: string): void;
  withdraw(key: string, claim: string): void;
  cite(key: string, claim: string, fields: Record<string, string>): void;
  takeBack(citation: string): void;
  vote(claim: string, opinion: string): void;
  rate(claim: string, impact: number): void;
  answering(claim: string): void;
}

/** Hands a form to the server. False when it says nothing that could be done. @param place where a claim is to be moved */
export const sendDraft = (server: Server, draft: Draft, claims: Claims, place: string): boolean => {
  const { key, claim, fields } = draft;
  const text = fields.text ?? "";
  switch (draft.kind) {
    case "say":
      server.say(key, claim, draft.side, text, fields.kind ?? "", schemeOf(draft));
      return true;
    case "edit":
      server.revise(key, claim, text, fields.kind ?? "");
      return true;
    case "mark":
      server.mark(key, claim, fields.reason ?? "unsupported");
      return true;
    case "move":
      server.move(key, claim, place, draft.side);
      return true;
    case "split":
      server.split(
        key,
        claim,
        text.split(/\n\s*\n/u).filter((part) => part.trim()),
      );
      return true;
    case "merge": {
      const moved = claims.get(claim);
      const into = fields.about ?? (moved && claims.sameAs(moved)[0]?.id);
      if (into) {
        server.merge(key, claim, into);
      }
      return Boolean(into);
    }
    case "scheme":
      server.scheme(key, claim, fields.scheme ?? claims.get(claim)?.scheme ?? "");
      return true;
    case "again":
      server.again(key, claim, placeOf(claims, draft), draft.side);
      return true;
    case "withdraw":
      server.withdraw(key, claim);
      return true;
    case "cite":
      server.cite(key, claim, fields);
      return true;
  }
};
