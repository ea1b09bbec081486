/** Under which key tries with the second factor of an account are counted: who gets here knows its password. */
export const secondKey = ({ accountId }: { accountId: string }): string => `second:${accountId}`
