// Sent as it stands: sign-of-life.tsx says what it is for.
const note = (touch) => {
  if (window.earlyTouch !== null) window.earlyTouch = { ...window.earlyTouch, ...touch };
};

addEventListener(
  "input",
  ({ target }) => note({ given: new Map(window.earlyTouch?.given).set(target, [target.value, target.checked]) }),
  true,
);
addEventListener(
  "click",
  (event) => {
    const press = event.target.closest("button[type=button]:not([popovertarget])");
    if (!press || document.documentElement.dataset.alive !== undefined) return;
    event.stopPropagation();
    note({ presses: [...(window.earlyTouch?.presses ?? []), press] });
  },
  true,
);
