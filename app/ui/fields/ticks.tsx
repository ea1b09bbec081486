import { type AskedProps, GroupFrame } from './frame.tsx'
import { type Option, Options } from './options.tsx'
import { useSent } from './refusal.ts'

export interface TicksProps extends AskedProps {
  name: string
  options: readonly Option[]
  /** Those of them that are ticked; others may stand among them. */
  values?: readonly string[]
  id?: string
}

/** Any of several. */
export function Ticks({ name, options, values, id = name, ...asked }: TicksProps) {
  const { list, error } = useSent(name)
  const ticked = options.flatMap(({ value }) => (values?.includes(value) ? [value] : []))
  return (
    <GroupFrame id={id} error={error} pick {...asked}>
      <Options type="checkbox" name={name} id={id} options={options} chosen={list(name, ticked)} />
    </GroupFrame>
  )
}
