/** Makes a thing when it is first asked for, and gives the same one ever after. */
export const once = <Made>(make: () => Made): (() => Made) => {
  let made: Made | undefined;
  return () => (made ??= make());
};
