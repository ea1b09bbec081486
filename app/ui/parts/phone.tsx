/** A phone number, left to right in every language. */
export const Phone = ({ children }: { children: string }) => <bdi dir="ltr">{children}</bdi>
