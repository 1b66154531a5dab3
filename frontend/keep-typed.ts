/*
 * Sees to it that nothing typed is lost. What is typed goes to the server soon after the last key, and in between while somebody
 * types on; until the server says that it has exactly this text, the browser keeps it, and puts it back when the field is next
 * shown. After ordinary work nothing stays behind on a shared computer.
 */
type TextField = HTMLElement & { value: string; readonly: boolean };
type Entry = { text: string; base: number; at: number };
type Kept = { key: string; confirmed: number; sent?: number; timer?: number; waitingSince?: number };

const PREFIX = 'iscg-typed:';
const QUIET = 600;
const LONGEST_WAIT = 1500;
const LONGEST_KEPT = 30 * 24 * 60 * 60 * 1000;

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
function write(key: string, text: string, base: number) {
  try {
    localStorage.setItem(key, JSON.stringify({ text, base, at: Date.now() }));
  } catch {
    /* nothing better can be done here */
  }
}

function forget(key: string) {
  try {
    localStorage.removeItem(key);
  } catch {
    /* a browser without storage has nothing to forget */
  }
}

/* What nobody came back for in a month goes. */
function forgetOld() {
  for (const key of Object.keys(localStorage)) {
    if (key.startsWith(PREFIX) && (read(key)?.at ?? 0) < Date.now() - LONGEST_KEPT) {
      forget(key);
    }
  }
}

function stopWaiting(state: Kept) {
  clearTimeout(state.timer);
  state.waitingSince = undefined;
}

/* What the server holds already it does not confirm again; then there is nothing to keep, unless another text is on its way. */
function send(field: TextField, state: Kept) {
  stopWaiting(state);
  const settled = state.sent === undefined || state.sent === state.confirmed;
  state.sent = hash(field.value);
  if (settled && state.sent === state.confirmed) {
    forget(state.key);
  }
  field.dispatchEvent(new CustomEvent('iscg-typed'));
}

function typed(field: TextField) {
  const state = kept.get(field)!;
  write(state.key, field.value, state.confirmed);
  state.waitingSince ??= Date.now();
  clearTimeout(state.timer);
  const rest = state.waitingSince + LONGEST_WAIT - Date.now();
  state.timer = window.setTimeout(() => send(field, state), Math.max(0, Math.min(QUIET, rest)));
}

function putBack(field: TextField, text: string) {
  field.value = text;
  write(kept.get(field)!.key, text, kept.get(field)!.confirmed);
  send(field, kept.get(field)!);
}

/* The field shows what the server holds. Should this browser hold what was typed on top of exactly that, it is newer. */
function attach(field: TextField, name: string, serverText: string) {
  const key = PREFIX + name;
  if (!kept.has(field)) {
    field.addEventListener('input', () => typed(field));
    field.addEventListener('change', () => stopWaiting(kept.get(field)!)); // which goes to the server by itself
  }
  kept.set(field, { key, confirmed: hash(serverText) });
  forgetOld();
  const entry = read(key);
  if (!entry || entry.text === serverText) {
    forget(key);
  } else if (entry.base === hash(serverText)) {
    putBack(field, entry.text);
  } else {
    field.dispatchEvent(new CustomEvent('iscg-typed-elsewhere', { detail: entry.text }));
  }
}

function confirm(field: TextField, saved: number) {
  const state = kept.get(field);
  if (!state) {
    return;
  }
  state.confirmed = saved;
  if (hash(field.value) === saved) {
    forget(state.key);
  } else {
    write(state.key, field.value, saved);
  }
}

(window as any).iscgKeepTyped = { attach, confirm };

export {};
