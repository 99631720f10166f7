/** Counts up from `seconds`, as minutes and seconds; by this browser's steady clock, whatever time it believes it is. */
export class SpeakingClock extends HTMLElement {
  private ticking = 0;

  connectedCallback(): void {
    const start = performance.now() - 1000 * Number(this.getAttribute("seconds"));
    const tick = (): void => {
      const seconds = Math.max(0, Math.floor((performance.now() - start) / 1000));
      this.textContent = `${String(Math.floor(seconds / 60))}:${String(seconds % 60).padStart(2, "0")}`;
    };
    tick();
    this.ticking = window.setInterval(tick, 1000);
  }

  disconnectedCallback(): void {
    window.clearInterval(this.ticking);
  }
}

customElements.define("speaking-clock", SpeakingClock);
