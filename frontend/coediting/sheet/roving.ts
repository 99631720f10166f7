/** A toolbar is one stop for Tab; arrows, Home and End walk inside it, Escape leads back to the text. */
export function rove(toolbar: HTMLElement, back: () => void): void {
  const buttons = (): HTMLButtonElement[] =>
    [...toolbar.querySelectorAll("button")].filter(
      (one) => !one.hidden && !one.disabled && getComputedStyle(one).display !== "none",
    );
  const stop = (chosen: HTMLButtonElement): void => {
    toolbar.querySelectorAll("button").forEach((one) => (one.tabIndex = one === chosen ? 0 : -1));
  };
  toolbar.addEventListener("focusin", (event) => stop(event.target as HTMLButtonElement));
  toolbar.addEventListener("keydown", (event) => {
    const all = buttons();
    const here = all.indexOf(document.activeElement as HTMLButtonElement);
    const steps: Record<string, number> = {
      ArrowRight: here + 1,
      ArrowLeft: here - 1,
      Home: 0,
      End: all.length - 1,
    };
    if (event.key === "Escape") {
      event.preventDefault();
      back();
    } else if (event.key in steps && all.length > 0) {
      event.preventDefault();
      all[(steps[event.key]! + all.length) % all.length]!.focus();
    }
  });
  const first = buttons()[0];
  if (first) stop(first);
}
