import { html, NOTHING, type SafeHtml } from '../html.ts';
import type { PageLocale } from '../page-locale.ts';
import type { PageInvocation, PageMessage } from '../protocol.ts';
import { say } from '../words.ts';
import { renderComponents } from './component-view.ts';
import { renderMarkdown } from './markdown.ts';
import type { ReadingContext } from './reading-context.ts';

const LOADING_FLAG = 1 << 7;

/** The inside of one message: what it answers, who says it, what it says, and who sees it. */
export const renderMessage = (message: PageMessage, context: ReadingContext): SafeHtml => {
  const { api, invocation, isPrivate } = message;
  const isThinking = ((api.flags ?? 0) & LOADING_FLAG) > 0;
  const bot = api.author.global_name ?? api.author.username;
  const body = isThinking ? renderThinking(bot, context.locale) : renderBody(message, context);
  return html`${invocation && renderInvocation(invocation, context)}<div class="said">${renderAvatar()}<div class="said-body">${renderByline(bot, Date.parse(api.timestamp), context)}${body}${isPrivate && renderPrivacy(context.locale)}</div></div>`;
};

/** A command that is under way (`sending`) or found no answer (`silent`); only its sender sees it. */
export const renderPending = (command: PageInvocation & { bot: string }, isSilent: boolean, context: ReadingContext): SafeHtml => {
  const { locale, now } = context;
  const body = isSilent
    ? html`<p class="failed">${say(locale, 'silent')}</p>${renderPrivacy(locale)}`
    : html`<p class="thinking">${say(locale, 'sending')}</p>`;
  return html`${renderInvocation(command, context)}<div class="said">${renderAvatar()}<div class="said-body">${renderByline(command.bot, now, context)}${body}</div></div>`;
};

const renderAvatar = (): SafeHtml => html`<img class="avatar" src="/page/keii.svg" alt="" width="40" height="40">`;

const renderInvocation = ({ user, name, line }: PageInvocation, { locale, labelOf }: ReadingContext): SafeHtml => {
  const [before = '', after = ''] = say(locale, 'used', { user: '\u0000', command: '\u0001' }).split('\u0001');
  const [lead = '', middle = ''] = before.split('\u0000');
  const command = html`<button type="button" class="used-command" data-line="${line}" title="${line}" aria-label="${line} – ${say(locale, 'again')}">/${labelOf(name)}</button>`;
  return html`<div class="used"><i class="spine" aria-hidden="true"></i><span class="user-mark" aria-hidden="true"></span><span>${lead}<b>${user ?? say(locale, 'you')}</b>${middle}${command}${after}</span></div>`;
};

const renderByline = (bot: string, at: number, { locale, now, timeZone }: ReadingContext): SafeHtml => {
  const zone = timeZone === undefined ? {} : { timeZone };
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'short', ...zone });
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short', ...zone }).format(at);
  const shown = day.format(at) === day.format(now) ? say(locale, 'today', { time }) : `${day.format(at)} ${time}`;
  return html`<div class="byline"><span class="author">${bot}</span><span class="app-badge">${say(locale, 'app')}</span><time datetime="${new Date(at).toISOString()}">${shown}</time></div>`;
};

const renderThinking = (bot: string, locale: PageLocale): SafeHtml =>
  html`<p class="thinking"><span class="dots" aria-hidden="true"><i></i><i></i><i></i></span>${say(locale, 'thinking', { bot })}</p>`;

const renderBody = ({ api }: PageMessage, context: ReadingContext): SafeHtml => {
  const edited = api.edited_timestamp === null ? NOTHING : html` <span class="edited">${say(context.locale, 'edited')}</span>`;
  const content = api.content === '' ? NOTHING : html`<div class="text">${renderMarkdown(api.content, context)}</div>`;
  return html`${content}<div class="components">${renderComponents(api.components ?? [], context)}</div><p class="failed" data-failure hidden>${say(context.locale, 'componentFailed')}</p>${content !== NOTHING && edited}`;
};

const renderPrivacy = (locale: PageLocale): SafeHtml =>
  html`<div class="privacy"><i class="eye" aria-hidden="true"></i>${say(locale, 'ephemeral')} · <button type="button" class="as-link" data-dismiss>${say(locale, 'dismiss')}</button></div>`;
