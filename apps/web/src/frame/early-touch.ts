import type { EarlyTouch } from "./sign-of-life";

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const FIELDS = "input:not([type=hidden], [type=file], [type=submit]), textarea, select";

/** Sets what a field holds without React noticing, so that it notices the event that follows. */
const setUnnoticed = (field: HTMLInputElement | HTMLTextAreaElement, value: string): void => {
  const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), "value") ?? {};
  set?.call(field, value);
};

const told = (field: Field, event: "input" | "change") => field.dispatchEvent(new Event(event, { bubbles: true }));

const giveChoice = (select: HTMLSelectElement): (() => void) | null => {
  const options = [...select.options];
  const before = Math.max(
    0,
    options.findIndex(({ defaultSelected }) => defaultSelected),
  );
  const { selectedIndex } = select;
  if (select.multiple || selectedIndex === before) return null;
  return () => {
    select.selectedIndex = selectedIndex;
    told(select, "change");
  };
};

const giveTick = (box: HTMLInputElement): (() => void) | null => {
  const { checked, defaultChecked } = box;
  // Of a group the one that was chosen says enough.
  if (checked === defaultChecked || (box.type === "radio" && !checked)) return null;
  box.checked = defaultChecked;
  return () => box.click();
};

const giveText = (field: HTMLInputElement | HTMLTextAreaElement): (() => void) | null => {
  const { value, defaultValue } = field;
  if (value === defaultValue) return null;
  return () => {
    field.value = defaultValue;
    setUnnoticed(field, value);
    told(field, "input");
  };
};

/** How to tell of what was filled in while nothing listened; nothing where a field is as the server drew it. */
const giveAgain = (field: Field): (() => void) | null => {
  if (field instanceof HTMLSelectElement) return giveChoice(field);
  if (field instanceof HTMLInputElement && (field.type === "radio" || field.type === "checkbox"))
    return giveTick(field);
  return giveText(field);
};

const isGiven = (give: (() => void) | null): give is () => void => give !== null;

const nextTask = () => new Promise((done) => setTimeout(done));

/**
 * Does what a reader did before there were scripts: moves of sliders, figures typed, choices, and the last button pressed.
 * One after the other, each with what the one before it changed.
 */
export const doWhatWasAsked = async ({ press }: EarlyTouch): Promise<void> => {
  const given = [...document.querySelectorAll<Field>(FIELDS)].map(giveAgain).filter(isGiven);
  for (const give of given) {
    give();
    await nextTask();
  }
  press?.click();
};
