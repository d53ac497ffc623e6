// Sent as it stands: sign-of-life.tsx says what it is for.
const note = (touch) => {
  window.earlyTouch = { ...window.earlyTouch, ...touch };
};

addEventListener("input", () => note(), { capture: true, once: true });
addEventListener(
  "click",
  ({ target }) => {
    const press = target.closest("button[type=button]:not([popovertarget])");
    if (press && !Object.keys(document).some((key) => key.startsWith("__react"))) note({ press });
  },
  true,
);
