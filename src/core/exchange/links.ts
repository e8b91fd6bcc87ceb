/**
 * Addresses that may become links: pages and mailboxes, written as in RFC 3986, without what could end an attribute or a
 * Markdown link. No blanks, no control or format characters, no quotes or brackets of markup, no backslash.
 */
const LINK = /^(?:https?:\/\/[^\s\p{C}"'<>\\^`{|}]+|mailto:[^\s\p{C}"'<>\\^`{|}:/?#@]+@[^\s\p{C}"'<>\\^`{|}:/@]+)$/iu;

/** True if an address leads to a page (http, https) or a mailbox and nowhere else. */
export function isSafeLink(address: string): boolean {
  return LINK.test(address);
}

/** True if an address is that of a page, fit to name it in data. */
export function isPageAddress(address: string): boolean {
  return isSafeLink(address) && /^https?:/i.test(address);
}
