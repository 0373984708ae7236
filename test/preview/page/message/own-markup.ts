/** Tags that the page's renderers make, with the attributes they give them. */
const TAG =
  /<\/?(?:a|b|blockquote|br|button|code|details|div|em|footer|form|h[2345]|header|i|img|input|label|li|ol|option|p|pre|s|select|selectedcontent|small|span|strong|summary|textarea|time|u|ul)(?: [a-z-]+(?:="[^"<>]*")?)*>/gu;

/** Whether markup holds no tag but ours, no raw quote or angle bracket between them, no handler and no address but of the web. */
export const ownMarkupOnly = (markup: string): boolean => {
  const tags = markup.match(TAG) ?? [];
  const between = markup.replaceAll(TAG, '');
  return tags.every(isHarmless) && !/[<>"']/u.test(between) && isBalanced(tags);
};

const isHarmless = (tag: string): boolean =>
  [...tag.matchAll(/ (?<name>[a-z-]+)(?:="(?<value>[^"]*)")?/gu)].every(({ groups: { name = '', value = '' } = {} }) => {
    if (name === 'href' || name === 'src') return /^(?:https?:\/\/|about:blank$|\/page\/)/iu.test(value);
    return name !== 'style' && !name.startsWith('on');
  });

const VOID = new Set(['br', 'img', 'input']);

const isBalanced = (tags: readonly string[]): boolean => {
  const open: string[] = [];
  for (const tag of tags) {
    const name = /[a-z0-9]+/u.exec(tag)?.[0] ?? '';
    if (VOID.has(name)) continue;
    if (!tag.startsWith('</')) open.push(name);
    else if (open.pop() !== name) return false;
  }
  return open.length === 0;
};
