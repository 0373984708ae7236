/** The element of a selector. @throws {Error} when the page lacks it, which is a bug */
export const findIn = <Found extends HTMLElement = HTMLElement>(root: ParentNode, selector: string): Found => {
  const found = root.querySelector<Found>(selector);
  if (found === null) throw new Error(`the page has no ${selector}`);
  return found;
};

/** The element of an id. @throws {Error} when the page lacks it, which is a bug */
export const byId = <Found extends HTMLElement = HTMLElement>(id: string): Found => findIn<Found>(document, `#${id}`);
