import type { SavingState } from "../saving-state.js";

const CALM_MS = 400;
const TOLD_AFTER_MS = 2_000;

/**
 * The rhythm in which the saving state is shown and told. Trouble at once; "saved" only after a moment of it, so that
 * the line is calm while somebody writes; the page around hears of saving only when it lasts.
 */
export class StateTelling {
  shown: SavingState | undefined;
  private told: SavingState | undefined;
  private calming: ReturnType<typeof setTimeout> | undefined;
  private telling: ReturnType<typeof setTimeout> | undefined;
  private readonly show: (state: SavingState, changed: boolean) => void;
  private readonly tell: (state: SavingState) => void;

  constructor(
    show: (state: SavingState, changed: boolean) => void,
    tell: (state: SavingState) => void,
  ) {
    this.show = show;
    this.tell = tell;
  }

  is(state: SavingState): void {
    clearTimeout(this.calming);
    if (state === "SAVED" && this.shown === "SAVING") {
      this.calming = setTimeout(() => this.showNow(state), CALM_MS);
    } else {
      this.showNow(state);
    }
  }

  /** Shows it again from the start, in another language perhaps. */
  again(state: SavingState): void {
    this.shown = undefined;
    this.is(state);
  }

  leave(): void {
    clearTimeout(this.calming);
    clearTimeout(this.telling);
  }

  private showNow(state: SavingState): void {
    const changed = state !== this.shown;
    this.shown = state;
    this.show(state, changed);
    if (!changed) return;
    clearTimeout(this.telling);
    if (state === "SAVING") this.telling = setTimeout(() => this.tellNow(state), TOLD_AFTER_MS);
    else this.tellNow(state);
  }

  private tellNow(state: SavingState): void {
    if (state === this.told) return;
    this.told = state;
    this.tell(state);
  }
}
