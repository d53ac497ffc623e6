import type { Field } from "./sign-of-life";

/** Sets what a field holds without React noticing, so that it notices the event that follows. */
const setUnnoticed = (field: HTMLInputElement, value: string): boolean =>
  Reflect.set(HTMLInputElement.prototype, "value", value, field);

const tell = (field: Field, event: "input" | "change") => field.dispatchEvent(new Event(event, { bubbles: true }));

/** As if it were filled in now, whatever was drawn over it meanwhile. */
const giveAgain = (field: Field, value: string, checked: boolean): void => {
  // Files can't be given again; the place where they are dropped looks for them itself.
  if (field.type === "file") return;
  if (field instanceof HTMLSelectElement) {
    field.value = value;
    tell(field, "change");
  } else if (field.type === "radio" || field.type === "checkbox") {
    field.checked = !checked;
    field.click();
  } else {
    field.value = value === "" ? " " : "";
    setUnnoticed(field, value);
    tell(field, "input");
  }
};

const nextTask = () => new Promise((done) => setTimeout(done));

/**
 * Does what a reader did before there were scripts: moves of sliders, figures typed, choices, then the buttons pressed.
 * One after the other, each with what the one before it changed.
 */
export const doWhatWasAsked = async (): Promise<void> => {
  const { given = [], presses = [] } = window.earlyTouch ?? {};
  // From now on the page hears it all.
  window.earlyTouch = null;
  for (const [field, [value, checked]] of given) {
    if (field.isConnected) giveAgain(field, value, checked);
    await nextTask();
  }
  for (const press of presses) {
    press.click();
    await nextTask();
  }
};
