import { COMPONENTS_V2_FLAG } from '../../../loopback/rules/components.ts';
import { html, NOTHING, type SafeHtml } from '../html.ts';
import type { PageLocale } from '../page-locale.ts';
import type { PageInvocation, PageMessage } from '../protocol.ts';
import { say } from '../words.ts';
import { renderAttachments, renderComponents } from './component-view.ts';
import { renderMarkdown } from './markdown.ts';
import type { ReadingContext } from './reading-context.ts';

const LOADING_FLAG = 1 << 7;

/** The inside of one message: what it answers, who says it, what it says, and who sees it. */
export const renderMessage = (message: PageMessage, context: ReadingContext): SafeHtml => {
  const { api, invocation, isPrivate } = message;
  const isThinking = ((api.flags ?? 0) & LOADING_FLAG) > 0;
  const name = message.author ?? say(context.locale, 'you');
  const body = isThinking ? renderThinking(name, context.locale) : renderBody(message, context);
  const byline = renderByline(name, api.author.bot === true, Date.parse(api.timestamp), context);
  return html`${invocation && renderInvocation(invocation, context)}<div class="said">${renderAvatar(api.author.bot === true)}<div class="said-body">${byline}${body}${isPrivate && renderPrivacy(context.locale)}</div></div>${!isThinking && renderMenu(context)}`;
};

/** A command that is under way (`sending`) or found no answer (`silent`); only its sender sees it. */
export const renderPending = (command: PageInvocation & { bot: string }, isSilent: boolean, context: ReadingContext): SafeHtml => {
  const { locale, now } = context;
  const body = isSilent
    ? html`<p class="failed">${say(locale, 'silent')}</p>${renderPrivacy(locale)}`
    : html`<p class="thinking">${say(locale, 'sending')}</p>`;
  return html`${renderInvocation(command, context)}<div class="said">${renderAvatar(true)}<div class="said-body">${renderByline(command.bot, true, now, context)}${body}</div></div>`;
};

const renderAvatar = (isBot: boolean): SafeHtml =>
  isBot
    ? html`<img class="avatar" src="/page/keii.svg" alt="" width="40" height="40">`
    : html`<span class="avatar user-mark" aria-hidden="true"></span>`;

/** What the bot offers to do with a message. */
const renderMenu = ({ menu, locale }: ReadingContext): SafeHtml => {
  const entries = menu.map(({ name, label }) => html`<button type="button" data-message-command="${name}">${label}</button>`);
  return html`${entries.length > 0 && html`<details class="more"><summary aria-label="${say(locale, 'more')}"><i aria-hidden="true"></i></summary><div class="more-list">${entries}</div></details>`}`;
};

const renderInvocation = ({ user, name, line }: PageInvocation, { locale, labelOf, menu }: ReadingContext): SafeHtml => {
  const [before = '', after = ''] = say(locale, 'used', { user: '\u0000', command: '\u0001' }).split('\u0001');
  const [lead = '', middle = ''] = before.split('\u0000');
  const command = line.startsWith('/')
    ? html`<button type="button" class="used-command" data-line="${line}" title="${line}" aria-label="${line} – ${say(locale, 'again')}">/${labelOf(name)}</button>`
    : html`<b class="used-entry">${menu.find((entry) => entry.name === name)?.label ?? name}</b>`;
  return html`<div class="used"><i class="spine" aria-hidden="true"></i><span class="user-mark" aria-hidden="true"></span><span>${lead}<b>${user ?? say(locale, 'you')}</b>${middle}${command}${after}</span></div>`;
};

const renderByline = (name: string, isBot: boolean, at: number, { locale, now, timeZone }: ReadingContext): SafeHtml => {
  const zone = timeZone === undefined ? {} : { timeZone };
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'short', ...zone });
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short', ...zone }).format(at);
  const shown = day.format(at) === day.format(now) ? say(locale, 'today', { time }) : `${day.format(at)} ${time}`;
  return html`<div class="byline"><span class="author">${name}</span>${isBot && html`<span class="app-badge">${say(locale, 'app')}</span>`}<time datetime="${new Date(at).toISOString()}">${shown}</time></div>`;
};

const renderThinking = (bot: string, locale: PageLocale): SafeHtml =>
  html`<p class="thinking"><span class="dots" aria-hidden="true"><i></i><i></i><i></i></span>${say(locale, 'thinking', { bot })}</p>`;

const renderBody = ({ api }: PageMessage, context: ReadingContext): SafeHtml => {
  const isOfComponents = ((api.flags ?? 0) & COMPONENTS_V2_FLAG) > 0;
  const edited = api.edited_timestamp === null ? NOTHING : html` <span class="edited">${say(context.locale, 'edited')}</span>`;
  const content = api.content === '' ? NOTHING : html`<div class="text">${renderMarkdown(api.content, context)}</div>`;
  return html`${content}<div class="components">${!isOfComponents && renderAttachments(api.attachments ?? [])}${renderComponents(api.components ?? [], context)}</div><p class="failed" data-failure hidden>${say(context.locale, 'componentFailed')}</p>${content !== NOTHING && edited}`;
};

const renderPrivacy = (locale: PageLocale): SafeHtml =>
  html`<div class="privacy"><i class="eye" aria-hidden="true"></i><span>${say(locale, 'ephemeral')} ·</span><button type="button" class="as-link" data-dismiss>${say(locale, 'dismiss')}</button></div>`;
