import { html, type SafeHtml } from '../html.ts';
import type { PageLocale } from '../page-locale.ts';
import { say } from '../words.ts';
import type { CommandView, OptionView } from './command-view.ts';
import { type ComposerState, findChoice, readLine, settle } from './composer-state.ts';
import type { Offer, Suggestion } from './suggestions.ts';

/** The command and its options before the place where one types. */
export const renderPills = ({ command, filled, active, loose, files }: ComposerState, locale: PageLocale): SafeHtml => {
  const labelOf = (name: string) => command?.options.find((option) => option.name === name)?.label ?? name;
  const pills = filled.map(({ name, shown }) => {
    const label = labelOf(name);
    return html`<button type="button" class="pill" data-option="${name}" aria-label="${say(locale, 'edit', { option: label })}: ${shown}"><span class="pill-name">${label}</span><span class="pill-value">${shown}</span></button>`;
  });
  const waiting = files.map(
    ({ name }, index) =>
      html`<button type="button" class="pill" data-file="${index}" aria-label="${say(locale, 'takeAway', { name })}"><span class="pill-value">${name}</span><span class="pill-name" aria-hidden="true">×</span></button>`,
  );
  return html`${waiting}${command && html`<span class="pill-command">/${command.label}</span>`}${pills}${loose !== '' && html`<span class="pill-loose">${loose}</span>`}${active && html`<span class="pill-active">${active.label}</span>`}`;
};

/** A line to click, in the reader's words; as it stands while its command is unknown. */
export const renderExample = (line: string, commands: readonly CommandView[]): SafeHtml => {
  const { command, filled } = settle(readLine(line, commands));
  const labelOf = (name: string) => command?.options.find((option) => option.name === name)?.label ?? name;
  const values = filled.map(({ name, shown }) => html`<span><i>${labelOf(name)}</i> ${shown}</span>`);
  return html`<button type="button" class="example" data-example="${line}"><b>${command === undefined ? line : `/${command.label}`}</b>${values}</button>`;
};

/** The list above the composer; options of the list carry their `data-index`. */
export const renderSuggestions = ({ state, suggestions, isPending, locale }: Offer, highlighted: number): SafeHtml => {
  const rows = suggestions.map((suggestion, index) => renderRow(suggestion, index, index === highlighted, locale));
  const empty = isPending ? say(locale, 'loading') : say(locale, 'noMatch');
  return html`<div class="suggestions-head">${renderHead(state, suggestions, locale)}</div><div role="listbox" id="suggestions" aria-label="${say(locale, 'suggestions')}">${rows}</div>${suggestions.length === 0 && html`<p class="suggestions-empty">${empty}</p>`}`;
};

const renderHead = (state: ComposerState, suggestions: readonly Suggestion[], locale: PageLocale): SafeHtml => {
  const { command, active, text } = state;
  const [first] = suggestions;
  if (first?.kind === 'place') return html`${say(locale, 'whichOption', { words: text.trim() })}`;
  if (active !== undefined) {
    const isRefused = active.choices.length > 0 && text.trim() !== '' && findChoice(active, text) === undefined;
    const note =
      isRefused && suggestions.length === active.choices.length && html`<span class="required">${say(locale, 'onlyThese')}</span>`;
    return html`<b>${active.label}</b> ${active.description}${requiredMark(active, locale)}${note}`;
  }
  if (command !== undefined) return html`<b>/${command.label}</b> ${command.description}`;
  return first?.kind === 'question' ? html`${say(locale, 'suggestions')}` : html`${say(locale, 'commands')}`;
};

const requiredMark = ({ isRequired }: OptionView, locale: PageLocale): SafeHtml =>
  html`${isRequired && html`<span class="required">${say(locale, 'required')}</span>`}`;

const renderRow = (suggestion: Suggestion, index: number, isHighlighted: boolean, locale: PageLocale): SafeHtml =>
  html`<div role="option" id="suggestion-${index}" class="suggestion ${suggestion.kind}" data-index="${index}" aria-selected="${String(isHighlighted)}">${renderFace(suggestion, locale)}</div>`;

const renderFace = (suggestion: Suggestion, locale: PageLocale): SafeHtml => {
  switch (suggestion.kind) {
    case 'command': {
      const { label, description, options } = suggestion.command;
      const needed = options.filter(({ isRequired }) => isRequired).map((option) => html`<span class="needed">${option.label}</span>`);
      return html`<img src="/page/keii.svg" alt="" width="28" height="28"><span class="suggestion-text"><b>/${label}</b>${needed}<span>${description}</span></span>`;
    }
    case 'option':
      return html`<span class="suggestion-text"><b>${suggestion.option.label}</b>${requiredMark(suggestion.option, locale)}<span>${suggestion.option.description}</span></span>`;
    case 'value':
      return html`<span class="suggestion-text"><b>${suggestion.choice.name}</b></span>`;
    case 'place':
      return html`<span class="suggestion-text"><span class="needed">${suggestion.option.label}</span><b>${suggestion.choice.name}</b></span>`;
    case 'post':
      return html`<span class="suggestion-text"><b>${say(locale, 'post')}</b><span>${suggestion.text}</span></span>`;
    case 'file':
      return html`<span class="suggestion-text"><b>${say(locale, 'chooseFile')}</b><span>${say(locale, 'dropFile')}</span></span>`;
    case 'question':
      return html`<img src="/page/keii.svg" alt="" width="28" height="28"><span class="suggestion-text"><b>${say(locale, 'ask', { command: `/${suggestion.command.label}` })}</b><span>${suggestion.text}</span></span>`;
  }
};
