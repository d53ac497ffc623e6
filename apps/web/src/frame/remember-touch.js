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
  ({ target }) => {
    const press = target.closest("button[type=button]:not([popovertarget])");
    if (press && !Object.keys(document).some((key) => key.startsWith("__react"))) note({ press });
  },
  true,
);
