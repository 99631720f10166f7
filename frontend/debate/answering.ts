import type { Draft } from "./drafts";

/** Who is writing an answer to what: of the others what is shown, of oneself what they are told. */
export class Answering {
  private others: ReadonlyMap<string, string[]> = new Map();
  private told = "";

  constructor(private readonly tell: (claim: string) => void) {}

  /** @param names of the others, by the claim they answer */
  by(names: Record<string, string[]>): void {
    this.others = new Map(Object.entries(names));
  }

  to(claim: string): string[] {
    return this.others.get(claim) ?? [];
  }

  /** The others see the last answer that was begun, once there are words. */
  own(drafts: Draft[]): void {
    const claim = drafts.filter((draft) => draft.kind === "say").at(-1)?.claim ?? "";
    if (claim !== this.told) {
      this.told = claim;
      this.tell(claim);
    }
  }
}
