import type { Claims } from "./claims";

/** Which claims show their answers: those near the question, and those that somebody opened. */

const ALWAYS_OPEN = 2;

export class OpenClaims {
  private readonly unfolded = new Map<string, boolean>();

  private readonly claims: Claims;

  constructor(claims: Claims) {
    this.claims = claims;
  }

  has(id: string): boolean {
    return this.unfolded.get(id) ?? this.depth(id) <= ALWAYS_OPEN;
  }

  turn(id: string): void {
    this.unfolded.set(id, !this.has(id));
  }

  open(id: string): void {
    this.unfolded.set(id, true);
  }

  /** The claim and everything above it. */
  openTo(id: string): void {
    for (let claim = this.claims.get(id); claim; claim = this.claims.get(claim.about)) {
      this.open(claim.id);
    }
  }

  /** Where somebody writes stays in sight when it, or what it stands under, was moved. */
  followMoves(moved: ReadonlySet<string>, written: string[]): void {
    for (const id of written) {
      for (let claim = this.claims.get(id); claim; claim = this.claims.get(claim.about)) {
        if (moved.has(claim.id)) {
          this.openTo(this.claims.get(id)?.about ?? "");
          break;
        }
      }
    }
  }

  private depth(id: string): number {
    let depth = 0;
    for (let claim = this.claims.get(id); claim?.about; claim = this.claims.get(claim.about)) {
      depth++;
    }
    return depth;
  }
}
