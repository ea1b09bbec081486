import type { ReactNode } from 'react'

/** A row of actions: one under the other on a phone, side by side on a desk. */
export const Acts = ({ children }: { children: ReactNode }) => <div className="acts">{children}</div>
