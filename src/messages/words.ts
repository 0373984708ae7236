/** One message in both languages. `{name}` is filled in; English chooses by the number `{count}` where it has two forms. */
export interface Words {
  ja: string;
  en: string | { one: string; other: string };
}
