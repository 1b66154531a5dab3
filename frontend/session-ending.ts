/*
 * Warns before the session ends because nothing was done, and says so when it has ended. What counts is what reaches the server, from
 * any window of this browser; that windows merely stand open does not count.
 */
type Ended = { heading: string; text: string; act: string };
type Connection = { addStateChangeListener(listener: (before: string, now: string) => void): void };

const ACTIVE = 'iscg-active';

function note() {
  try {
    localStorage.setItem(ACTIVE, String(Date.now()));
  } catch {
    /* without storage each window counts for itself */
  }
}

function lastNoted(): number {
  try {
    return Number(localStorage.getItem(ACTIVE) ?? 0);
  } catch {
    return 0;
  }
}

class SessionEnding {
  private active = Date.now();
  private timer = 0;
  private ended = false;

  constructor(
    private readonly dialog: HTMLDialogElement,
    private readonly limit: number,
    private readonly warning: number,
    private readonly texts: Ended
  ) {
    const connection = (window as unknown as { Vaadin: { connectionState: Connection } }).Vaadin.connectionState;
    connection.addStateChangeListener((_, now) => now === 'loading' && this.done());
    this.button.addEventListener('click', () => (this.ended ? location.reload() : this.dialog.close()));
    dialog.addEventListener('cancel', (escape) => {
      escape.preventDefault();
      this.button.click();
    });
    document.addEventListener('visibilitychange', () => this.look()); // a computer that slept has not counted
    this.done();
  }

  private get button(): HTMLButtonElement {
    return this.dialog.querySelector('button')!;
  }

  private done() {
    if (this.ended) {
      return; // a field that loses the keyboard to the dialog still tells the server what was typed
    }
    this.active = Date.now();
    note();
    this.look();
  }

  private look() {
    clearTimeout(this.timer);
    const idle = Date.now() - Math.max(this.active, lastNoted());
    if (idle >= this.limit) {
      this.end();
    } else if (idle >= this.limit - this.warning && document.querySelector('[data-keeps-session]')) {
      this.dialog.dispatchEvent(new CustomEvent('iscg-followed')); // and so the server hears of it
    } else if (idle >= this.limit - this.warning) {
      this.show();
      this.lookIn(this.limit - idle);
    } else {
      if (this.dialog.open) {
        this.dialog.close(); // somebody went on in another window
      }
      this.lookIn(this.limit - this.warning - idle);
    }
  }

  private lookIn(milliseconds: number) {
    this.timer = window.setTimeout(() => this.look(), milliseconds);
  }

  private show() {
    if (!this.dialog.open) {
      this.dialog.showModal();
    }
  }

  private end() {
    this.ended = true;
    this.dialog.querySelector('h2')!.textContent = this.texts.heading;
    this.dialog.querySelector('p')!.textContent = this.texts.text;
    this.button.textContent = this.texts.act;
    this.show();
  }
}

(window as unknown as { iscgSessionEnding: unknown }).iscgSessionEnding = {
  watch: (dialog: HTMLDialogElement, limit: number, warning: number, heading: string, text: string, act: string) =>
    new SessionEnding(dialog, limit, warning, { heading, text, act }),
};
