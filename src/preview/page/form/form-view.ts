import type { APIComponentInLabel, APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';
import { COMPONENT } from '../../../loopback/rules/components.ts';
import { html, type SafeHtml } from '../html.ts';
import { optionsHere, renderOption } from '../message/component-view.ts';
import { renderMarkdown } from '../message/markdown.ts';
import type { ReadingContext } from '../message/reading-context.ts';
import { say } from '../words.ts';

type Modal = APIModalInteractionResponseCallbackData;

/** A form that the bot has opened; its fields are named by their `custom_id`. */
export const renderForm = ({ title, components }: Modal, context: ReadingContext): SafeHtml => {
  const { locale } = context;
  const parts = components.map((component) => renderPart(component, context));
  return html`<form method="dialog" autocomplete="off"><header><h2 id="form-title">${title}</h2></header><div class="form-parts">${parts}</div><p class="hint" role="alert"></p><footer><button type="button" class="button" data-cancel>${say(locale, 'cancel')}</button><button type="submit" class="button primary">${say(locale, 'submit')}</button></footer></form>`;
};

const renderPart = (part: Modal['components'][number], context: ReadingContext): SafeHtml => {
  if (part.type === COMPONENT.textDisplay) return html`<div class="text">${renderMarkdown(part.content, context)}</div>`;
  if (part.type === COMPONENT.label) return renderLabelled(part.label, part.description, part.component, context);
  return html`${part.components.map((component) => renderLabelled(component.label ?? '', undefined, component, context))}`;
};

const renderLabelled = (label: string, description: string | undefined, field: APIComponentInLabel, context: ReadingContext): SafeHtml => {
  const isOptional = field.type === COMPONENT.checkbox || field.required === false;
  const mark = isOptional && html` <span class="form-optional">${say(context.locale, 'optional')}</span>`;
  return html`<label class="form-label"><span class="form-name">${label}${mark}</span>${description && html`<span class="form-description">${description}</span>`}${renderField(field, context)}</label>`;
};

const renderField = (field: APIComponentInLabel, context: ReadingContext): SafeHtml => {
  switch (field.type) {
    case COMPONENT.textInput:
      return renderText(field);
    case COMPONENT.fileUpload:
      return renderFiles(field, context);
    case COMPONENT.checkbox:
      return html`<input type="checkbox" name="${field.custom_id}" value="true"${field.default && html` checked`}>`;
    case COMPONENT.radioGroup:
      return html`<span class="form-choices">${field.options.map((option) => renderChoice('radio', field.custom_id, option))}</span>`;
    case COMPONENT.checkboxGroup:
      return html`<span class="form-choices">${field.options.map((option) => renderChoice('checkbox', field.custom_id, option))}</span>`;
    default:
      return renderSelect(field, context);
  }
};

const PARAGRAPH = 2;

const renderText = (field: Extract<APIComponentInLabel, { type: 4 }>): SafeHtml => {
  const { custom_id: name, style, placeholder = '', value = '', max_length: most = 4000 } = field;
  const attributes = html`name="${name}" placeholder="${placeholder}" maxlength="${most}"`;
  return style === PARAGRAPH
    ? html`<textarea ${attributes} rows="5">${value}</textarea>`
    : html`<input type="text" ${attributes} value="${value}">`;
};

/** The browser's own words for an input of files are in the browser's language: ours stand in front of it. */
const renderFiles = (
  { custom_id: name, max_values: most = 1 }: Extract<APIComponentInLabel, { type: 19 }>,
  { locale }: ReadingContext,
): SafeHtml =>
  html`<span class="form-file"><input type="file" name="${name}"${most > 1 && html` multiple`}><span class="button">${say(locale, 'chooseFile')}</span><span class="form-file-names">${say(locale, 'noFile')}</span></span>`;

interface Choice {
  label: string;
  value: string;
  description?: string;
  default?: boolean;
}

const renderChoice = (type: 'radio' | 'checkbox', name: string, { label, value, description, default: isChosen }: Choice): SafeHtml =>
  html`<label><input type="${type}" name="${name}" value="${value}"${isChosen && html` checked`}><span>${label}</span>${description && html`<span class="form-description">${description}</span>`}</label>`;

type Select = Extract<APIComponentInLabel, { type: 3 | 5 | 6 | 7 | 8 }>;

const renderSelect = (field: Select, { here, locale }: ReadingContext): SafeHtml => {
  const { custom_id: name, max_values: most = 1, placeholder = say(locale, 'choose') } = field;
  const options = field.type === COMPONENT.stringSelect ? field.options : optionsHere(field, here);
  const isMultiple = most > 1;
  const hint = !isMultiple && html`<option value="">${placeholder}</option>`;
  return html`<select name="${name}"${isMultiple && html` multiple size="${Math.min(options.length, 5)}"`}>${hint}${options.map(renderOption)}</select>`;
};
