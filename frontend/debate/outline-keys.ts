import type { Claim, Claims, Side } from "./claims";
import type { Kind } from "./drafts";

/** Which key does what on a claim, in the outline and, for what is written, on the map. */

export interface Walked {
  claims: Claims;
  inReadingOrder: () => Claim[];
  go: (claim: Claim) => void;
  unfold: (id: string) => void;
  fold: (id: string) => void;
  /** To the same claim on the map; false when there is none. */
  toMap: (id: string) => boolean;
  mayWrite: (claim: Claim) => boolean;
  objectable: (claim: Claim) => boolean;
  /** To the questions that can be asked back; false when there are none. */
  ask: (claim: Claim) => boolean;
  begin: (kind: Kind, claim: Claim, side?: Side) => void;
}

export const onOutlineKey = (outline: Walked, event: KeyboardEvent, claim: Claim): void => {
  const target = event.target as HTMLElement;
  if (
    event.ctrlKey ||
    event.metaKey ||
    event.altKey ||
    target.closest("input, textarea, summary")
  ) {
    return;
  }
  if (
    walk(outline, event.key, claim, target.matches("article")) ||
    writeByKey(outline, event.key, claim)
  ) {
    event.preventDefault();
  }
};

const walk = (outline: Walked, key: string, claim: Claim, onClaim: boolean): boolean => {
  const order = outline.inReadingOrder();
  const here = order.findIndex((one) => one.id === claim.id);
  const answers = outline.claims.answersTo(claim.id);
  const to = (target?: Claim) => {
    if (target) {
      outline.go(target);
    }
    return true;
  };
  switch (key) {
    case "ArrowDown":
      return to(order[here + 1]);
    case "ArrowUp":
      return to(order[here - 1]);
    case "ArrowLeft":
      return to(order.find((one) => one.id === claim.about));
    case "ArrowRight":
      outline.unfold(claim.id);
      return to(answers[0]);
    case "Home":
      return to(order[0]);
    case "End":
      return to(order[order.length - 1]);
    case "Enter":
      if (onClaim && answers.length > 0) {
        outline.fold(claim.id);
      }
      return onClaim;
    case "m":
    case "M":
      return outline.toMap(claim.id);
    default:
      return false;
  }
};

/** False when the key writes nothing, or nothing may be written there. */
export const writeByKey = (outline: Walked, key: string, claim: Claim): boolean => {
  if (!outline.mayWrite(claim)) {
    return false;
  }
  switch (key.toLowerCase()) {
    case "+":
      outline.begin("say", claim, "for");
      return true;
    case "-":
    case "−":
      outline.begin("say", claim, "against");
      return true;
    case "o":
      if (outline.objectable(claim)) {
        outline.begin("say", claim, "undercut");
      }
      return outline.objectable(claim);
    case "t":
      if (outline.objectable(claim)) {
        outline.begin("say", claim, "joint");
      }
      return outline.objectable(claim);
    case "q":
      return outline.ask(claim);
    case "s":
      outline.begin("cite", claim);
      return true;
    default:
      return false;
  }
};
