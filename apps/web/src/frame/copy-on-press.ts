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

/** Buttons with something to copy, in every page and whatever drew them: one listener for all. */
export const copyOnPress = (): void => {
  document.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>("button[data-copy]") : null;
    // A browser that refuses says so itself, and the text can still be taken from where it stands.
    if (button) copy(button).catch(() => undefined);
  });
};
