import type { PageLocale } from './page-locale.ts';
import type { PageProblem } from './protocol.ts';
import { fill } from './words.ts';

type Words = Record<PageProblem['obstacle'], string>;

const EN: Words = {
  'unknown-command': 'There is no command /{command}.',
  'unknown-subcommand': '/{command} has no “{value}”.',
  'needs-subcommand': '/{command} needs a subcommand: choose one from the list.',
  'unknown-option': 'There is no option “{option}”.',
  'missing-option': 'Still needed: {option}',
  'not-a-truth': '“{option}” is True or False, not “{value}”.',
  'not-a-number': '“{option}” is a number, not “{value}”.',
  'not-a-choice': '“{value}” is no choice of “{option}”. Choose one from the list.',
  'out-of-range': '“{value}” is out of the range of “{option}”.',
  'not-completed': '“{option}” has no suggestions.',
  'unknown-server': 'There is no such server.',
  'somebody-elses': 'This message is for somebody else.',
  'no-files-here': '“{option}” takes no file.',
  'not-a-file': '“{option}” takes a file: choose one, or drop it here.',
  'not-here': '“{value}” is not on this server. Choose from the list of “{option}”.',
  'missing-field': 'Still needed: {option}',
  'wrong-length': '“{option}” is too short or too long.',
  'wrong-count': '“{option}” takes fewer, or more.',
  'no-form': 'This form is closed.',
  'message-gone': 'This message is gone.',
  'unknown-component': 'This button or menu is gone.',
  'disabled-component': 'This button or menu is switched off.',
  'not-selectable': 'That cannot be chosen here.',
  'too-large': 'This is too large to send.',
  failed: 'The preview could not send this. Try again, or reload the page.',
};

const JA: Words = {
  'unknown-command': '/{command} というコマンドはありません。',
  'unknown-subcommand': '/{command} に「{value}」はありません。',
  'needs-subcommand': '/{command} はサブコマンドが必要です。一覧から選んでください。',
  'unknown-option': '「{option}」という項目はありません。',
  'missing-option': '入力が必要です: {option}',
  'not-a-truth': '「{option}」には「はい」か「いいえ」を選んでください（「{value}」は使えません）。',
  'not-a-number': '「{option}」は数で入力してください（「{value}」は使えません）。',
  'not-a-choice': '「{value}」は「{option}」の選択肢にありません。一覧から選んでください。',
  'out-of-range': '「{value}」は「{option}」の範囲を外れています。',
  'not-completed': '「{option}」に候補はありません。',
  'unknown-server': 'そのサーバーはありません。',
  'somebody-elses': 'ほかの人に向けたメッセージです。',
  'no-files-here': '「{option}」にファイルは使えません。',
  'not-a-file': '「{option}」にはファイルが必要です。選ぶか、ここにドロップしてください。',
  'not-here': '「{value}」はこのサーバーにありません。「{option}」の一覧から選んでください。',
  'missing-field': '入力が必要です: {option}',
  'wrong-length': '「{option}」は短すぎるか長すぎます。',
  'wrong-count': '「{option}」の数が多すぎるか足りません。',
  'no-form': 'このフォームは閉じられています。',
  'message-gone': 'このメッセージはもうありません。',
  'unknown-component': 'このボタンやメニューはもうありません。',
  'disabled-component': 'このボタンやメニューは無効です。',
  'not-selectable': 'ここでは選べません。',
  'too-large': '大きすぎて送れません。',
  failed: '送信できませんでした。もう一度試すか、ページを再読み込みしてください。',
};

const LANGUAGES: Record<PageLocale, Words> = { ja: JA, 'en-US': EN };

/** Why nothing was sent, in the reader's words. */
export const sayProblem = (locale: PageLocale, { obstacle, ...values }: PageProblem): string => fill(LANGUAGES[locale][obstacle], values);
