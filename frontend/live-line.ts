/*
 * Keeps a page in step with a meeting. The server tells the number of the meeting's edition over a line of server-sent events, at once when it
 * changes and every 15 seconds as a beat; the page then asks for what is so now. A line that is broken or silent is called anew, and meanwhile
 * the page asks by itself. What is told a reader of it waits a little, so that a short break is no news.
 */
const LOOK = 5_000;
const SILENT = 40_000;
const ASK = 15_000;
const PATIENCE = 8_000;

function follow(status: HTMLElement, address: string, shown: string, on: string, broken: string) {
  let edition = Number(shown);
  let source: EventSource | undefined;
  let heard = Date.now();
  let asked = Date.now();
  let downSince: number | undefined;

  const ask = () => {
    asked = Date.now();
    status.dispatchEvent(new CustomEvent('live-changed'));
  };
  const say = (words: string) => {
    if (status.textContent !== words) {
      status.textContent = words;
    }
    status.classList.toggle('broken', words === broken);
  };
  const hear = (message: MessageEvent) => {
    heard = Date.now();
    say(on);
    if (Number(message.data) > edition) {
      edition = Number(message.data);
      ask();
    }
  };
  const call = () => {
    source?.close();
    source = new EventSource(new URL(address, document.baseURI));
    source.onmessage = hear;
  };
  const look = () => {
    if (!status.isConnected) {
      source?.close();
      clearInterval(timer);
      return;
    }
    const now = Date.now();
    if (source?.readyState === EventSource.OPEN && now - heard < SILENT) {
      downSince = undefined;
      return;
    }
    downSince ??= now;
    if (now - downSince < PATIENCE) {
      return;
    }
    say(broken);
    if (now - asked >= ASK) {
      ask();
      call();
    }
  };
  const timer = setInterval(look, LOOK);
  call();
}

/* What had the keyboard before a part was shown anew has it again, or what took its place. */
function keepFocus(part: HTMLElement, instead: string[]) {
  const last = part.dataset.focused;
  if (!last || (document.activeElement && document.activeElement !== document.body)) {
    return;
  }
  const able = (id: string) => part.querySelector<HTMLElement>(`#${CSS.escape(id)}:not([disabled])`);
  const found = [last, ...instead].map(able).find((one) => one) ?? (part.hasAttribute('tabindex') ? part : null);
  found?.focus();
}

function rememberFocus(part: HTMLElement) {
  part.addEventListener('focusin', (event) => {
    part.dataset.focused = (event.target as HTMLElement).id;
  });
  part.addEventListener('focusout', (event) => {
    if (event.relatedTarget) {
      delete part.dataset.focused;
    }
  });
}

(window as any).iscgLive = { follow, keepFocus, rememberFocus };

export {};
