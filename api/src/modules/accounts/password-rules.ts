import { COMMON_PASSWORDS } from './common-passwords.ts';
import { normalLoginName } from './login-name.ts';

const CLASSES = [/\p{Lu}/u, /\p{Ll}/u, /\p{Nd}/u, /[^\p{Lu}\p{Ll}\p{Nd}\s]/u];
/** What people write for a letter. */
const LETTER_OF: Record<string, string> = { '@': 'a', '4': 'a', '0': 'o', '1': 'i', '!': 'i', '3': 'e', $: 's', '5': 's', '7': 't' };
/** The digit on whose key a symbol sits: `1qaz@WSX` is `1qaz2wsx`. */
const DIGIT_OF: Record<string, string> = { '!': '1', '@': '2', '#': '3', $: '4', '%': '5', '^': '6', '&': '7', '*': '8', '(': '9', ')': '0' };

/**
 * Whether a password may be set (reliability §2 身份鉴别 a): 10 to 128 characters, three of upper case, lower case,
 * digit and symbol, without the login name, and none of the commonest with the usual trimmings.
 */
export function isStrongPassword(password: string, loginName: string): boolean {
  const text = password.normalize('NFKC');
  const length = [...text].length;
  if (length < 10 || length > 128) return false;
  if (CLASSES.filter((one) => one.test(text)).length < 3) return false;
  const lower = text.toLowerCase();
  return !lower.includes(normalLoginName(loginName)) && !isCommon(lower);
}

/** `P@ssw0rd2026!` is still "password", and `Admin@123456` still "admin". */
function isCommon(lower: string): boolean {
  const word = lower.replace(/^[^a-z]+|[^a-z]+$/g, '');
  return [lower, replaced(word, LETTER_OF), replaced(lower, DIGIT_OF)].some((form) => COMMON_PASSWORDS.has(form));
}

function replaced(text: string, by: Record<string, string>): string {
  return [...text].map((character) => by[character] ?? character).join('');
}
