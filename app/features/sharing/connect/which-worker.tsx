import { CODE_DIGITS } from '#app/domain/release.ts'
import { isolate, useWords } from '#app/i18n/words.ts'
import { Choice } from '#app/ui/fields/choice.tsx'
import { Field } from '#app/ui/fields/field.tsx'

interface Known {
  workerId: string
  name: string
  office: string
  organisation: string
}

/** Which worker: one that was shown something before, or the one whose code this is. */
export function WhichWorker({ workers, code = '', worker }: { workers: Known[]; code?: string; worker?: string }) {
  const { t } = useWords()
  return (
    <>
      {workers.length > 0 && (
        <Choice
          name="worker"
          label={t('sharing:worker.known')}
          value={worker}
          options={workers.map(({ workerId, name, office, organisation }) => ({
            value: workerId,
            label: <bdi>{name}</bdi>,
            hint: t('sharing:list.place', { office: isolate(office), organisation: isolate(organisation) }),
          }))}
        />
      )}
      <Field
        name="workerCode"
        label={t('sharing:worker.code')}
        hint={t('sharing:worker.codeHint')}
        value={code}
        inputMode="numeric"
        autoComplete="off"
        maxLength={CODE_DIGITS * 2}
      />
    </>
  )
}
