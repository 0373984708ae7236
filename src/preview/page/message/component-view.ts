import type {
  APIActionRowComponent,
  APIAttachment,
  APIButtonComponent,
  APIComponentInMessageActionRow,
  APIContainerComponent,
  APIFileComponent,
  APIMediaGalleryComponent,
  APIMessageComponent,
  APIMessageComponentEmoji,
  APISectionComponent,
  APISelectMenuComponent,
  APISeparatorComponent,
  APIStringSelectComponent,
  APITextDisplayComponent,
  APIThumbnailComponent,
} from 'discord-api-types/v10';
import { COMPONENT } from '../../../loopback/rules/components.ts';
import { html, NOTHING, type SafeHtml } from '../html.ts';
import type { Here, Named } from '../protocol.ts';
import { say } from '../words.ts';
import { renderMarkdown } from './markdown.ts';
import type { ReadingContext } from './reading-context.ts';

/** The components of a message, one after another. Colours stand in `data-accent`, actions in `data-custom-id`. */
export const renderComponents = (components: readonly APIMessageComponent[], context: ReadingContext): SafeHtml =>
  html`${components.map((component) => renderComponent(component, context))}`;

const renderComponent = (component: APIMessageComponent, context: ReadingContext): SafeHtml => {
  switch (component.type) {
    case COMPONENT.container:
      return renderContainer(component, context);
    case COMPONENT.section:
      return renderSection(component, context);
    case COMPONENT.textDisplay:
      return renderText(component, context);
    case COMPONENT.separator:
      return renderSeparator(component);
    case COMPONENT.actionRow:
      return renderRow(component, context);
    case COMPONENT.button:
      return renderButton(component);
    case COMPONENT.stringSelect:
      return renderSelect(component, component.options, context);
    case COMPONENT.channelSelect:
    case COMPONENT.roleSelect:
    case COMPONENT.userSelect:
    case COMPONENT.mentionableSelect:
      return renderSelect(component, optionsHere(component, context.here), context);
    case COMPONENT.thumbnail:
      return renderThumbnail(component);
    case COMPONENT.mediaGallery:
      return renderGallery(component);
    case COMPONENT.file:
      return renderFile(component);
    default:
      return html`<p class="unsupported">${say(context.locale, 'unsupported')} (${(component as APIMessageComponent).type})</p>`;
  }
};

const renderContainer = ({ accent_color: accent, components, spoiler }: APIContainerComponent, context: ReadingContext): SafeHtml => {
  const inner = renderComponents(components, context);
  if (spoiler) return html`<details class="container"><summary>${say(context.locale, 'spoiler')}</summary>${inner}</details>`;
  const colour = typeof accent === 'number' ? `#${accent.toString(16).padStart(6, '0')}` : '';
  return html`<div class="container" data-accent="${colour}">${inner}</div>`;
};

const renderSection = ({ components, accessory }: APISectionComponent, context: ReadingContext): SafeHtml =>
  html`<div class="section"><div class="section-text">${renderComponents(components, context)}</div><div class="accessory">${renderComponent(accessory, context)}</div></div>`;

const renderText = ({ content }: APITextDisplayComponent, context: ReadingContext): SafeHtml =>
  html`<div class="text">${renderMarkdown(content, context)}</div>`;

const renderSeparator = ({ divider = true, spacing = 1 }: APISeparatorComponent): SafeHtml =>
  html`<div class="separator${divider && ' divider'}${spacing === 2 && ' wide'}"${divider && html` role="separator"`}></div>`;

const renderRow = ({ components }: APIActionRowComponent<APIComponentInMessageActionRow>, context: ReadingContext): SafeHtml =>
  html`<div class="row">${renderComponents(components, context)}</div>`;

/** Button styles by number. https://discord.com/developers/docs/components/reference#button-button-styles */
const STYLES = ['', 'primary', 'secondary', 'success', 'danger', 'link', 'premium'];

const renderButton = (button: APIButtonComponent): SafeHtml => {
  const face = html`${'emoji' in button && renderEmoji(button.emoji)}${'label' in button && html`<span>${button.label ?? ''}</span>`}`;
  const style = STYLES[button.style] ?? 'secondary';
  if ('url' in button)
    return html`<a class="button ${style}" href="${safeUrl(button.url)}" target="_blank" rel="noopener noreferrer">${face}<i class="outside" aria-hidden="true"></i></a>`;
  const customId = 'custom_id' in button ? button.custom_id : '';
  return html`<button type="button" class="button ${style}" data-custom-id="${customId}"${button.disabled && html` disabled`}>${face}</button>`;
};

const renderEmoji = (emoji: APIMessageComponentEmoji | undefined): SafeHtml =>
  emoji?.name ? html`<span class="emoji" aria-hidden="true">${emoji.id ? `:${emoji.name}:` : emoji.name}</span>` : NOTHING;

type SelectOption = APIStringSelectComponent['options'][number];

/** The options of a menu that Discord fills, those chosen beforehand marked. */
export const optionsHere = ({ type, default_values: chosen = [] }: APIAutoPopulated, { channels, roles, users }: Here): SelectOption[] => {
  const named = (mark: string, things: readonly Named[]) =>
    things.map(({ id, name }) => ({ label: `${mark}${name}`, value: id, default: chosen.some((one) => one.id === id) }));
  if (type === COMPONENT.channelSelect) return named('#', channels);
  const [groups, people] = [named('@', roles), named('@', users)];
  if (type === COMPONENT.mentionableSelect) return [...groups, ...people];
  return type === COMPONENT.roleSelect ? groups : people;
};

interface APIAutoPopulated {
  type: number;
  default_values?: readonly { id: string }[];
}

const renderSelect = (menu: APISelectMenuComponent, options: readonly SelectOption[], context: ReadingContext): SafeHtml => {
  const { custom_id: customId, max_values: most = 1, disabled } = menu;
  const placeholder = menu.placeholder ?? say(context.locale, 'choose');
  const isMultiple = most > 1;
  const hasDefault = options.some((option) => option.default);
  const hint = !isMultiple && html`<option value="" hidden disabled${!hasDefault && html` selected`}>${placeholder}</option>`;
  const attributes = html`${isMultiple && html` multiple size="${Math.min(options.length, 5)}"`}${disabled && html` disabled`}`;
  return html`<select class="menu" data-custom-id="${customId}" aria-label="${placeholder}"${attributes}>${!isMultiple && html`<button><selectedcontent class="chosen"></selectedcontent></button>`}${hint}${options.map(renderOption)}</select>`;
};

/** An option of a menu. */
export const renderOption = ({
  label,
  value,
  description,
  emoji,
  default: isDefault,
}: APIStringSelectComponent['options'][number]): SafeHtml =>
  html`<option value="${value}"${isDefault && html` selected`}><span class="option-label">${renderEmoji(emoji)}${label}</span>${description && html`<span class="option-description"> ${description}</span>`}</option>`;

const safeUrl = (url: string): string => (/^https?:\/\//iu.test(url) ? url : 'about:blank');

const renderPicture = (url: string, description: string | null | undefined): SafeHtml =>
  html`<a class="picture" href="${safeUrl(url)}" target="_blank" rel="noopener noreferrer"><img src="${safeUrl(url)}" alt="${description ?? ''}" loading="lazy"></a>`;

const renderThumbnail = ({ media, description }: APIThumbnailComponent): SafeHtml =>
  html`<div class="thumbnail">${renderPicture(media.url, description)}</div>`;

const renderGallery = ({ items }: APIMediaGalleryComponent): SafeHtml =>
  html`<div class="gallery" data-count="${items.length}">${items.map(({ media, description }) => renderPicture(media.url, description))}</div>`;

/** The files of a message that shows them by itself: pictures together, then the others. */
export const renderAttachments = (attachments: readonly APIAttachment[]): SafeHtml => {
  const pictures = attachments.filter(isPicture);
  const gallery = html`<div class="gallery" data-count="${pictures.length}">${pictures.map(({ url, description }) => renderPicture(url, description))}</div>`;
  const files = attachments.filter((attachment) => !isPicture(attachment));
  return html`${pictures.length > 0 && gallery}${files.map(({ url, filename, size }) => renderDownload(url, filename, size))}`;
};

const isPicture = ({ content_type: type }: APIAttachment): boolean => /^image\/(?:png|jpeg|gif|webp)$/u.test(type ?? '');

const renderFile = ({ file, name, size }: APIFileComponent): SafeHtml => renderDownload(file.url, name ?? file.url, size);

const renderDownload = (url: string, name: string, size: number | undefined): SafeHtml =>
  html`<a class="file" href="${safeUrl(url)}" download><i class="file-icon" aria-hidden="true"></i><span><span class="file-name">${name}</span><span class="file-size">${formatBytes(size)}</span></span></a>`;

const formatBytes = (bytes: number | undefined): string => {
  if (bytes === undefined) return '';
  return bytes < 1024 ? `${bytes} B` : bytes < 1024 ** 2 ? `${(bytes / 1024).toFixed(1)} KB` : `${(bytes / 1024 ** 2).toFixed(1)} MB`;
};
