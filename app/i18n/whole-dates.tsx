import { Fragment, type ReactNode } from 'react'

const CHINESE_DATE = /((?:\d+年)?\d+月(?:\d+日(?:星期.)?)?)/

/** Words in which a Chinese date stays on one line, as long as it fits on one. */
export function WholeDates({ children }: { children: ReactNode }) {
  if (typeof children !== 'string') return <>{children}</>
  return (
    <>
      {children.split(CHINESE_DATE).map((part, at) =>
        at % 2 === 1 ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text have no other name
          <span key={at} className="whole">
            {part}
          </span>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text have no other name
          <Fragment key={at}>{part}</Fragment>
        ),
      )}
    </>
  )
}
