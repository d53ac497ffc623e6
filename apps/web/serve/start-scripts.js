// Stands in every page before its scripts, which wait (see hold-scripts.mjs). A page is complete without them. On a
// device with a pointer they start when the page is there. On a phone starting them takes a second or more in which it
// answers to nothing: there they are fetched, and start at the first sign of someone who does more than read.

(() => {
  const signs = ["pointerdown", "touchstart", "keydown", "focusin", "wheel", "scroll", "click", "input", "change"];
  const how = { capture: true, passive: true };
  const { nonce } = document.currentScript;
  const waiting = () => document.querySelectorAll('script[type="text/waiting"]');
  let wanted = false;
  let started = false;
  let pressed;
  let changed;

  const start = () => {
    wanted = true;
    if (started || document.readyState === "loading") return;
    started = true;
    for (const old of waiting()) {
      const script = document.createElement("script");
      for (const { name, value } of old.attributes) if (name !== "type") script.setAttribute(name, value);
      script.nonce = nonce;
      script.text = old.text;
      old.replaceWith(script);
    }
  };

  // What works without scripts has done its work; the rest is done again when someone listens.
  const native = "a[href], summary, label, input, select, textarea, [popovertarget], form button:not([type='button'])";
  const note = ({ type, target }) => {
    if (type === "click") pressed = target.closest(native) ? undefined : target;
    if (type === "input" || type === "change") changed = target;
    start();
  };
  for (const sign of signs) addEventListener(sign, note, how);

  // React does not see what was there when it came: the field gets something else, and then this again.
  const changeAgain = (field) => {
    if (field.type === "checkbox" || field.type === "radio") {
      field.checked = !field.checked;
      field.click();
    } else if (field.type !== "file") {
      const { value } = field;
      field.value = "";
      Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), "value").set.call(field, value);
    }
    for (const type of ["input", "change"]) field.dispatchEvent(new Event(type, { bubbles: true }));
  };

  document.addEventListener("alive", () => {
    for (const sign of signs) removeEventListener(sign, note, how);
    // Pressed while React came: then React does it, and this is a part of that.
    if (signs.includes(window.event?.type)) return;
    if (changed?.isConnected) changeAgain(changed);
    if (pressed?.isConnected) pressed.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
  });

  // One in each moment in which the browser has nothing else to do.
  const whenFree = window.requestIdleCallback ?? setTimeout;
  const fetchAhead = (scripts) => {
    const { value: script, done } = scripts.next();
    if (done || started) return;
    if (script.src) {
      const link = document.createElement("link");
      document.head.append(
        Object.assign(link, { rel: "preload", as: "script", fetchPriority: "low", href: script.src, nonce }),
      );
    }
    whenFree(() => fetchAhead(scripts));
  };

  // Not while the page itself still comes: it would be later for that.
  const settling = 4000;
  const onceSeen = (_painted, observer) => {
    observer.disconnect();
    setTimeout(() => fetchAhead(waiting().values()), settling);
  };

  document.addEventListener("DOMContentLoaded", () => {
    const byHand = !matchMedia("(hover: hover) and (pointer: fine)").matches;
    // Without a main part there is nothing to read yet: Next draws its "not found" by script.
    if (wanted || !byHand || !document.querySelector("main")) start();
    else if (!navigator.connection?.saveData)
      new PerformanceObserver(onceSeen).observe({ type: "paint", buffered: true });
  });
})();
