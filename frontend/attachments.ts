/*
 * What an upload does not do by itself: a name for the field in which files are chosen, progress that is heard and not only
 * seen, and the server's own words where it refuses a file. Files that arrived or were refused leave the upload's list, since
 * the page lists them; what broke off stays, to be tried again.
 */
type UploadFile = File & { progress: number; heard: number; error?: string; refused?: boolean };
type Upload = HTMLElement & { files: UploadFile[]; updateComplete: Promise<unknown> };
type UploadEvent = CustomEvent<{ file: UploadFile; xhr: XMLHttpRequest }>;

const REFUSED = 422;
const LINES_KEPT = 8;
const watched = new WeakSet<Upload>();

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
  said.textContent = line.replace('{name}', () => file.name).replace('{percent}', String(file.heard));
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

function forget(upload: Upload, file: UploadFile) {
  const list = upload.querySelector('vaadin-upload-file-list');
  const focused = list?.contains(document.activeElement);
  upload.files = upload.files.filter((other) => other !== file);
  if (focused) {
    upload.querySelector<HTMLElement>('[slot="add-button"]')?.focus();
  }
}

async function watch(upload: Upload, label: string, onItsWay: string, arrived: string) {
  if (watched.has(upload)) {
    return;
  }
  watched.add(upload);
  const log = logFor(upload);
  const on = (type: string, listener: (event: UploadEvent) => void) =>
    upload.addEventListener(type, listener as EventListener);

  on('upload-start', ({ detail: { file } }) => {
    file.heard = 0;
  });
  on('upload-progress', ({ detail: { file } }) => {
    const quarter = Math.floor(file.progress / 25) * 25;
    if (quarter > file.heard && quarter < 100) {
      file.heard = quarter;
      say(log, onItsWay, file);
    }
  });
  on('upload-response', ({ detail: { file, xhr } }) => {
    file.refused = xhr.status === REFUSED;
    if (file.refused) {
      file.error = reasonIn(xhr);
    }
  });
  on('upload-error', ({ detail: { file } }) => {
    if (file.refused) {
      forget(upload, file);
    }
  });
  on('upload-success', ({ detail: { file } }) => {
    say(log, arrived, file);
    forget(upload, file);
  });

  await upload.updateComplete;
  upload.shadowRoot!.querySelector('input[type="file"]')!.setAttribute('aria-label', label);
}

(window as any).iscgAttachments = { watch };

export {};
