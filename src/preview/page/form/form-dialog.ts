import { findIn } from '../dom.ts';
import type { ReadingContext } from '../message/reading-context.ts';
import type { PageForm } from '../protocol.ts';
import { renderForm } from './form-view.ts';

/** What was filled in: texts and choices by field, and files by theirs. */
export interface FilledForm {
  token: string;
  values: Record<string, string | string[]>;
  files: { field: string; file: File }[];
}

/** Sends a form; resolves to what was wrong with it in the reader's words, if anything was. */
type SendForm = (filled: FilledForm) => Promise<string | undefined>;

/** The window in which the bot's forms are filled in. It stays open until the form has got through, or is given up. */
export class FormDialog {
  readonly #dialog: HTMLDialogElement;
  readonly #send: SendForm;
  #token = '';

  constructor(dialog: HTMLDialogElement, send: SendForm) {
    this.#dialog = dialog;
    this.#send = send;
    dialog.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#submit();
    });
    dialog.addEventListener('change', ({ target }) => {
      const names = target instanceof HTMLInputElement ? target.parentElement?.querySelector('.form-file-names') : undefined;
      if (names && target instanceof HTMLInputElement) names.textContent = [...(target.files ?? [])].map(({ name }) => name).join(', ');
    });
    dialog.addEventListener('click', ({ target }) => {
      if ((target as Element).closest('[data-cancel]') !== null) dialog.close();
    });
  }

  /** Shows a form, in place of one that is open. */
  open({ token, modal }: PageForm, context: ReadingContext): void {
    this.#token = token;
    this.#dialog.innerHTML = renderForm(modal, context).markup;
    this.#dialog.setAttribute('aria-labelledby', 'form-title');
    if (!this.#dialog.open) this.#dialog.showModal();
    this.#dialog.querySelector<HTMLElement>('input, textarea, select')?.focus();
  }

  async #submit(): Promise<void> {
    const submit = findIn<HTMLButtonElement>(this.#dialog, '[type="submit"]');
    if (submit.disabled) return;
    submit.disabled = true;
    const problem = await this.#send(readForm(this.#token, findIn<HTMLFormElement>(this.#dialog, 'form')));
    if (problem === undefined) this.#dialog.close();
    else findIn(this.#dialog, '.hint').textContent = problem;
    submit.disabled = false;
  }
}

const readForm = (token: string, form: HTMLFormElement): FilledForm => {
  const values: FilledForm['values'] = {};
  const files: FilledForm['files'] = [];
  for (const [field, value] of new FormData(form)) {
    if (value instanceof File) {
      if (value.name !== '') files.push({ field, file: value });
    } else if (isText(form, field)) values[field] = value;
    else if (value !== '') values[field] = [...(values[field] ?? []), value];
  }
  return { token, values, files };
};

const isText = (form: HTMLFormElement, field: string): boolean =>
  form.querySelector(`textarea[name="${CSS.escape(field)}"], input[type="text"][name="${CSS.escape(field)}"]`) !== null;
