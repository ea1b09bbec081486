import { type AskedProps, GroupFrame } from './frame.tsx'
import { type Option, Options } from './options.tsx'
import { useSent } from './refusal.ts'

export interface ChoiceProps extends AskedProps {
  name: string
  options: readonly Option[]
  value?: string
  id?: string
}

/** One of several. */
export function Choice({ name, options, value, id = name, ...asked }: ChoiceProps) {
  const { text, error } = useSent(name)
  return (
    <GroupFrame id={id} error={error} pick {...asked}>
      <Options type="radio" name={name} id={id} options={options} chosen={[text(name, value)]} />
    </GroupFrame>
  )
}
