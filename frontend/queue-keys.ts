/*
 * Single keys on the secretariat's queue. A key works a control that stands on the page, and only while nobody writes or chooses
 * in a field; screen readers that read keep their own keys, since they pass none on. A key is known by its Latin letter or, on
 * a keyboard without, by its place.
 */
type Act = (page: HTMLElement) => HTMLElement | null | undefined;

const WRITING = 'input:not([type="checkbox"]), textarea, select, [contenteditable], vaadin-select, [role="listbox"], dialog';

function rows(page: HTMLElement): HTMLElement[] {
  return [...page.querySelectorAll<HTMLElement>('.item')];
}

function current(page: HTMLElement): number {
  return rows(page).findIndex((row) => row.contains(document.activeElement));
}

function focusRow(page: HTMLElement, index: number) {
  const all = rows(page);
  all[Math.max(0, Math.min(index, all.length - 1))]?.querySelector<HTMLElement>('.item-title')?.focus();
  return null;
}

const marked = (act: string): Act => (page) => page.querySelector<HTMLElement>(`[data-key-act="${act}"]`);

/* What an act gives is clicked; an act that gives nothing has done its work. */
const ACTS: Record<string, Act> = {
  J: (page) => focusRow(page, current(page) + 1),
  K: (page) => focusRow(page, current(page) < 0 ? 0 : current(page) - 1),
  X: (page) => rows(page)[current(page)]?.querySelector<HTMLElement>('vaadin-checkbox'),
  E: marked('choose-all'),
  A: marked('assign'),
  F: (page) => {
    const filter = page.querySelector<HTMLElement>('.queue-filters vaadin-select');
    filter?.closest('details')?.setAttribute('open', '');
    filter?.focus();
    return null;
  },
  N: (page) => page.querySelector<HTMLElement>('.pager [rel="next"]'),
  P: (page) => page.querySelector<HTMLElement>('.pager [rel="prev"]'),
  '?': (page) => page.querySelector<HTMLElement>('.desk-links a'),
};

function letterOf(event: KeyboardEvent): string {
  if (['?', '؟', '？'].includes(event.key)) {
    return '?';
  }
  if (/^[a-z]$/i.test(event.key)) {
    return event.key.toUpperCase();
  }
  return event.code.startsWith('Key') ? event.code.slice(3) : '';
}

function isWriting(event: KeyboardEvent): boolean {
  return event.composedPath().some((part) => part instanceof Element && part.matches(WRITING));
}

function listen(page: HTMLElement, on: boolean) {
  if (!on) {
    return;
  }
  const pressed = (event: KeyboardEvent) => {
    if (!page.isConnected) {
      document.removeEventListener('keydown', pressed);
      return;
    }
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || event.repeat || isWriting(event)) {
      return;
    }
    const act = ACTS[letterOf(event)];
    if (act) {
      event.preventDefault();
      const control = act(page);
      (control?.querySelector<HTMLElement>('input[type="checkbox"]') ?? control)?.click();
    }
  };
  document.addEventListener('keydown', pressed);
}

(window as any).iscgQueueKeys = { listen };

export {};
