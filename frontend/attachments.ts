/*
 * Lets Vaadin's upload say how far it is: a polite line that screen readers speak at every quarter. Also gives the browser's own
 * file chooser a name, for voice control and other tools that reach for it.
 */
type UploadFile = { name: string; progress?: number };

const QUARTER = 25;

function prepare(upload: HTMLElement, label: string, pattern: string) {
  upload.shadowRoot?.querySelector('input[type=file]')?.setAttribute('aria-label', label);
  if (upload.nextElementSibling?.classList.contains('upload-progress-spoken')) {
    return;
  }
  const line = document.createElement('p');
  line.className = 'upload-progress-spoken unseen';
  line.setAttribute('role', 'status');
  upload.after(line);
  const spoken = new Map<string, number>();
  upload.addEventListener('upload-progress', (event) => {
    const file = (event as CustomEvent<{ file: UploadFile }>).detail.file;
    const quarter = Math.floor((file.progress ?? 0) / QUARTER) * QUARTER;
    if (quarter > 0 && quarter < 100 && spoken.get(file.name) !== quarter) {
      spoken.set(file.name, quarter);
      line.textContent = pattern.replace('{name}', file.name).replace('{percent}', String(quarter));
    }
  });
}

(window as any).iscgAttachments = { prepare };
