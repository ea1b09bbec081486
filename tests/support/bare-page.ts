/** A page tag by tag, without what differs from visit to visit: ids made at random, the seconds until it asks. */
export const barePage = (html: string): string[] =>
  html
    .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'uuid')
    // why: an address inside another one
    .replaceAll('%2F', '/')
    .replace(/\b[0-9a-z]{26,}\b/g, 'id')
    .replace(/ nonce="[^"]*"/g, '')
    .replace(/ data-left="\d+"/g, '')
    // why: a calendar says when it was asked for
    .replace(/^DTSTAMP:.*$/gm, 'DTSTAMP')
    .split(/(?=<)/)
