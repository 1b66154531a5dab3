/*
 * Keeps in the browser what was typed into a field and not yet confirmed by the server, and puts it back when the field is
 * shown again. An entry is made at the first key and removed when the server says it has exactly this text, so after ordinary
 * work nothing stays behind on a shared computer.
 */
type TextField = HTMLElement & { value: string };
type Entry = { text: string; base: number };
type Kept = { key: string; confirmed: number };

const kept = new WeakMap<TextField, Kept>();

/* The same number as Java's String.hashCode: enough to tell whether the server holds this very text. */
function hash(text: string): number {
  let result = 0;
  for (let i = 0; i < text.length; i++) {
    result = (31 * result + text.charCodeAt(i)) | 0;
  }
  return result;
}

function read(key: string): Entry | undefined {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

/* A browser without storage, or with a full one, keeps nothing; the server still does. */
function write(key: string, entry: Entry) {
  try {
    localStorage.setItem(key, JSON.stringify(entry));
  } catch {
    /* nothing better can be done here */
  }
}

function putBack(field: TextField, text: string) {
  field.value = text;
  field.dispatchEvent(new CustomEvent('input', { bubbles: true, composed: true }));
  field.dispatchEvent(new CustomEvent('change', { bubbles: true }));
}

function attach(field: TextField, name: string, serverText: string, question: string) {
  const key = `iscg-typed:${name}`;
  const confirmed = hash(serverText);
  const known = kept.has(field);
  kept.set(field, { key, confirmed });
  if (!known) {
    field.addEventListener('input', () => {
      const state = kept.get(field)!;
      write(state.key, { text: field.value, base: state.confirmed });
    });
  }
  const entry = read(key);
  if (!entry || entry.text === serverText) {
    localStorage.removeItem(key);
  } else if (entry.base === confirmed || window.confirm(`${question}\n\n${entry.text.slice(0, 400)}`)) {
    putBack(field, entry.text);
  } else {
    localStorage.removeItem(key);
  }
}

function confirm(field: TextField, saved: number) {
  const state = kept.get(field);
  if (!state) {
    return;
  }
  state.confirmed = saved;
  if (hash(field.value) === saved) {
    localStorage.removeItem(state.key);
  } else {
    write(state.key, { text: field.value, base: saved });
  }
}

(window as any).iscgKeepTyped = { attach, confirm };
