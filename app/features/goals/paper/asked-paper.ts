/** Whether a paper was asked for with what is only mine on it. Without a word about it, it is one for anybody. */
export const isForMe = (request: Request): boolean => new URL(request.url).searchParams.get('for') === 'me'
