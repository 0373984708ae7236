/** One message in both languages. `{name}` is filled in; English chooses by the number `{count}` where it has two forms. */
export interface Words {
  readonly ja: string;
  readonly en: string | { readonly one: string; readonly other: string };
}

type PlacesIn<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | PlacesIn<Rest> : never;

/** The names of the places that a message leaves to be filled in; none for one that is not known when compiled. */
export type Places<Message extends Words> = PlacesIn<Message['ja']>;
