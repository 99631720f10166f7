import type { Claims } from "./claims";

/** Which claims show their answers: those near the question, and those that somebody opened. */

const ALWAYS_OPEN = 2;

export class OpenClaims {
  private readonly unfolded = new Map<string, boolean>();

  constructor(private readonly claims: Claims) {}

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

  private depth(id: string): number {
    let depth = 0;
    for (let claim = this.claims.get(id); claim?.about; claim = this.claims.get(claim.about)) {
      depth++;
    }
    return depth;
  }
}
