/*
 * The list of files on their way, in place of the upload's own: what one can do about a file is written out and bears the file's
 * name, rows stay while others come and go, and the focus stays with the row, or near it.
 */
export type UploadFile = File & {
  progress?: number;
  loaded?: number;
  remainingStr?: string;
  status?: string;
  error?: string;
  uploading?: boolean;
  indeterminate?: boolean;
  heard: number;
  refused?: boolean;
};

export type Words = Record<
  'list' | 'cancel' | 'cancelNamed' | 'retry' | 'retryNamed' | 'remove' | 'removeNamed' | 'sending',
  string
>;

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'];

export function filled(words: string, values: Record<string, string>): string {
  return words.replace(/\{(\w+)\}/g, (place, name) => values[name] ?? place);
}

function inReadersLanguage(options: Intl.NumberFormatOptions): Intl.NumberFormat {
  return new Intl.NumberFormat(`${document.documentElement.lang || 'en'}-u-nu-latn`, options);
}

/* As the server writes it of a file that has arrived: 1 kB is 1,024 bytes. */
function size(bytes: number): string {
  const unit = bytes < 1 ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log2(bytes) / 10));
  return inReadersLanguage({ style: 'unit', unit: UNITS[unit], maximumSignificantDigits: 3 }).format(
    bytes / 2 ** (10 * unit),
  );
}

let rows = 0;

class Row {
  readonly element = document.createElement('div');
  private readonly body = document.createElement('div');
  private readonly status = document.createElement('span');
  private readonly error = document.createElement('span');
  private readonly bar = document.createElement('vaadin-progress-bar') as HTMLElement & {
    value: number;
    indeterminate: boolean;
  };
  private readonly retry: HTMLElement;
  private readonly cancel: HTMLElement;

  constructor(private readonly file: UploadFile, private readonly words: Words) {
    const name = document.createElement('bdi');
    name.textContent = file.name;
    name.id = `file-on-its-way-${++rows}`;
    this.bar.setAttribute('aria-labelledby', name.id);
    this.status.className = 'document-facts';
    this.error.className = 'upload-error';
    this.retry = this.button('file-retry');
    this.cancel = this.button('file-abort');
    this.element.setAttribute('role', 'listitem');
    this.body.className = 'upload-body';
    this.body.append(name, this.status, this.error, this.bar);
    this.element.append(this.body, this.retry, this.cancel);
    // The upload moves the focus to what stands first in a row that is tried again, or next to one that goes.
    this.body.focus = () => this.focus();
  }

  private button(event: string): HTMLElement {
    const button = document.createElement('vaadin-button');
    button.setAttribute('theme', 'tertiary');
    button.addEventListener('click', () =>
      button.dispatchEvent(new CustomEvent(event, { detail: { file: this.file }, bubbles: true, composed: true })),
    );
    return button;
  }

  show(stalled?: string) {
    const { file, words } = this;
    const broken = !!file.error;
    this.status.textContent = broken ? '' : this.state(stalled);
    this.error.textContent = file.error || '';
    this.bar.hidden = broken;
    this.bar.value = (file.progress || 0) / 100;
    this.bar.indeterminate = !!file.indeterminate;
    this.retry.hidden = !broken;
    this.name(this.retry, words.retry, words.retryNamed);
    this.name(this.cancel, broken ? words.remove : words.cancel, broken ? words.removeNamed : words.cancelNamed);
  }

  private state(stalled?: string): string {
    const { file, words } = this;
    if (!file.uploading || !file.loaded || file.indeterminate || file.status === stalled) {
      return file.status || '';
    }
    return filled(words.sending, {
      percent: inReadersLanguage({ style: 'percent' }).format((file.progress || 0) / 100),
      size: size(file.size),
      time: file.remainingStr || '',
    });
  }

  private name(button: HTMLElement, words: string, named: string) {
    if (button.textContent !== words) {
      button.textContent = words;
      button.setAttribute('aria-label', filled(named, { name: this.file.name }));
    }
  }

  private focus() {
    (this.retry.hidden ? this.cancel : this.retry).focus();
  }
}

/* Takes what the upload gives its own list: the files, newest first, its words, and calls to show them anew. */
class FilesOnTheirWay extends HTMLElement {
  i18n?: { uploading: { status: { stalled: string } } };
  private words?: Words;
  private files: UploadFile[] = [];
  private readonly shown = new Map<UploadFile, Row>();

  use(words: Words) {
    this.words = words;
    this.setAttribute('role', 'list');
    this.setAttribute('aria-label', words.list);
    this.requestContentUpdate();
  }

  set items(files: UploadFile[]) {
    this.files = files;
    this.requestContentUpdate();
  }

  requestContentUpdate() {
    const { words } = this;
    if (!words) {
      return;
    }
    for (const [file, row] of this.shown) {
      if (!this.files.includes(file)) {
        row.element.remove();
        this.shown.delete(file);
      }
    }
    this.files.forEach((file, position) => {
      const row = this.shown.get(file) ?? new Row(file, words);
      this.shown.set(file, row);
      if (this.children[position] !== row.element) {
        this.insertBefore(row.element, this.children[position] ?? null);
      }
      row.show(this.i18n?.uploading.status.stalled);
    });
    this.hidden = this.files.length === 0;
  }
}

customElements.define('iscg-files-on-their-way', FilesOnTheirWay);
