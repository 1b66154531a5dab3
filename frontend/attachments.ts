/*
 * What an upload does not do by itself: a name for the field in which files are chosen, progress that is heard and not only
 * seen, a limit for all files together, and the server's own words where it refuses a file. Files that arrived or were refused
 * leave the list, since the page lists them; what broke off stays, to be tried again.
 */
import { filled, type UploadFile, type Words } from './files-on-their-way';

type Upload = HTMLElement & { files: UploadFile[]; maxFileSize: number; updateComplete: Promise<unknown> };
type UploadEvent = CustomEvent<{ file: UploadFile; xhr: XMLHttpRequest; error?: string }>;
type Said = Words & Record<'label' | 'onItsWay' | 'arrived' | 'cancelled' | 'tooMuch', string>;

const REFUSED = 422;
const LINES_KEPT = 8;
const watched = new WeakSet<Upload>();
const limits = new WeakMap<Upload, { largest: number; together: number }>();

/* Lines are added, not replaced: of several files at once, each is heard. */
function logFor(upload: Upload): HTMLElement {
  const log = document.createElement('div');
  log.className = 'unseen';
  log.setAttribute('role', 'log');
  upload.append(log);
  return log;
}

function say(log: HTMLElement, line: string, file: UploadFile) {
  const said = document.createElement('p');
  said.textContent = filled(line, { name: file.name, percent: String(file.heard) });
  log.append(said);
  while (log.childElementCount > LINES_KEPT) {
    log.firstElementChild!.remove();
  }
}

function reasonIn(xhr: XMLHttpRequest): string {
  try {
    return JSON.parse(xhr.responseText).rejected[0].reason;
  } catch {
    return xhr.statusText;
  }
}

/* Where no button for choosing is left to stand on, the focus goes to the whole group. */
function focusNear(upload: Upload, list: Element, position: number) {
  const row = list.children[Math.min(position, list.childElementCount - 1)];
  const add = upload.querySelector<HTMLElement & { disabled: boolean }>('[slot="add-button"]');
  if (row) {
    (row.firstElementChild as HTMLElement).focus();
  } else if (add && !add.disabled) {
    add.focus();
  } else {
    focusGroup(upload);
  }
}

function focusGroup(upload: Upload) {
  const group = upload.closest('fieldset')!;
  group.tabIndex = -1;
  group.focus();
}

function forget(upload: Upload, list: Element, file: UploadFile) {
  const focused = list.contains(document.activeElement);
  const position = upload.files.indexOf(file);
  upload.files = upload.files.filter((other) => other !== file);
  if (focused) {
    focusNear(upload, list, position);
  }
}

/* The largest file the upload takes shrinks with what there is room for, counting what is on its way. */
function measure(upload: Upload) {
  const limit = limits.get(upload);
  if (limit) {
    const onTheirWay = upload.files.reduce((sum, file) => sum + file.size, 0);
    upload.maxFileSize = Math.max(0, Math.min(limit.largest, limit.together - onTheirWay));
  }
}

/* How many bytes a file, and all that are still to come together, may have. */
async function limit(upload: Upload, largest: number, together: number) {
  limits.set(upload, { largest, together });
  measure(upload);
  await upload.updateComplete;
  // Whoever chose the last file there is room for stands on a button that can no longer be pressed.
  if (upload.querySelector('[slot="add-button"][disabled]:focus')) {
    focusGroup(upload);
  }
}

async function watch(upload: Upload, words: Said) {
  if (watched.has(upload)) {
    return;
  }
  watched.add(upload);
  const log = logFor(upload);
  const list = upload.querySelector('iscg-files-on-their-way') as HTMLElement & { use(words: Words): void };
  list.use(words);
  const on = (type: string, listener: (event: UploadEvent) => void, first = false) =>
    upload.addEventListener(type, listener as EventListener, first);

  on('files-changed', () => measure(upload));
  // Before anybody else hears of it: a file that is not too large by itself is too much together with the others.
  on(
    'file-reject',
    ({ detail }) => {
      if (detail.file.size > upload.maxFileSize && detail.file.size <= limits.get(upload)!.largest) {
        detail.error = words.tooMuch;
      }
    },
    true,
  );
  on('upload-start', ({ detail: { file } }) => {
    file.heard = 0;
  });
  on('upload-progress', ({ detail: { file } }) => {
    const quarter = Math.floor((file.progress ?? 0) / 25) * 25;
    if (quarter > file.heard && quarter < 100) {
      file.heard = quarter;
      say(log, words.onItsWay, file);
    }
  });
  on('upload-abort', ({ detail: { file } }) => say(log, words.cancelled, file));
  on('upload-response', ({ detail: { file, xhr } }) => {
    file.refused = xhr.status === REFUSED;
    if (file.refused) {
      file.error = reasonIn(xhr);
    }
  });
  on('upload-error', ({ detail: { file } }) => {
    if (file.refused) {
      forget(upload, list, file);
    }
  });
  on('upload-success', ({ detail: { file } }) => {
    say(log, words.arrived, file);
    forget(upload, list, file);
  });

  await upload.updateComplete;
  upload.shadowRoot!.querySelector('input[type="file"]')!.setAttribute('aria-label', words.label);
}

(window as any).iscgAttachments = { watch, limit };
