/** The address of this site, in a text that is drawn before anybody knows it. */
const HERE = "{origin}";

/** Milliseconds for which a button says that it copied. */
const TOLD = 4000;

const copy = async (button: HTMLElement): Promise<void> => {
  const said = button.nextElementSibling;
  await navigator.clipboard.writeText((button.dataset.copy ?? "").replaceAll(HERE, window.location.origin));
  if (!said) return;
  said.textContent = button.dataset.told ?? "";
  setTimeout(() => said.replaceChildren(), TOLD);
};

/** What else a press does, by what was pressed. */
const presses: Readonly<Record<string, (pressed: HTMLElement) => void>> = {
  "button[data-print]": () => window.print(),
  // To another place in this page: the card that the link stands in closes.
  '[popover] a[href^="#"]': (link) => link.closest<HTMLElement>("[popover]")?.hidePopover(),
  // A browser that refuses says so itself, and the text can still be taken from where it stands.
  "button[data-copy]": (button) => void copy(button).catch(() => undefined),
};

/** Buttons that copy and print, in every page and whatever drew them: one listener for all. */
export const copyOnPress = (): void => {
  document.addEventListener("click", ({ target }) => {
    if (!(target instanceof Element)) return;
    for (const [what, press] of Object.entries(presses)) {
      const pressed = target.closest<HTMLElement>(what);
      if (pressed) press(pressed);
    }
  });
};
