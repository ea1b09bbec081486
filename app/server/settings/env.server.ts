import { z } from 'zod'
import { USUAL_BACKUP_DAYS } from '#app/domain/erasing.ts'

const flag = z
  .enum(['0', '1'])
  .default('0')
  .transform((value) => value === '1')

// As a file of settings writes what is left out: NAME=
const leftOut = (value: unknown) => (value === '' ? undefined : value)

const SMTP_ERROR = 'must be smtp://NAME:PASSWORD@HOST:587 or smtps://NAME:PASSWORD@HOST, with nothing after it'
const MAIL_ERROR = 'must be an address such as Notes <notes@mail.example>'

/** Neither of a pair does anything without the other. */
const together = [
  ['SMTP_URL', 'MAIL_FROM'],
  ['MAIL_FROM', 'SMTP_URL'],
  ['TEXT_URL', 'TEXT_TOKEN'],
  ['TEXT_TOKEN', 'TEXT_URL'],
  // In a ring: whichever of the three is left out is named.
  ['OIDC_CLIENT_ID', 'OIDC_ISSUER'],
  ['OIDC_CLIENT_SECRET', 'OIDC_CLIENT_ID'],
  ['OIDC_ISSUER', 'OIDC_CLIENT_SECRET'],
] as const

const onThisMachine = new Set(['localhost', '127.0.0.1', '[::1]'])

const isMailServer = (text: string) =>
  URL.canParse(text) &&
  /^smtps?:$/.test(new URL(text).protocol) &&
  new URL(text).hostname !== '' &&
  new URL(text).search === ''

const isSafeAddress = (text: string) =>
  URL.canParse(text) &&
  (text.startsWith('https://') || (text.startsWith('http://') && onThisMachine.has(new URL(text).hostname)))

const ISSUER_ERROR = 'must be the https address that the sign-on names itself by, with nothing after its path'

const isIssuer = (text: string) =>
  isSafeAddress(text) && !/[?#]/.test(text) && new URL(text).username === '' && new URL(text).password === ''

/** Every setting, named as in .env.example. Values are checked once, when the server starts. */
const settings = z
  .object({
    PORT: z.coerce.number().int().min(0).max(65535).default(3000),
    HOST: z.string().min(1).default('127.0.0.1'),
    DATABASE_URL: z.string().regex(/^(file:.+|postgres(ql)?:\/\/.+)$/, 'must be file:… or postgres://…'),
    PUBLIC_URL: z.url({
      protocol: /^https?$/,
      error: 'must be the address people type, such as https://footbridge.example',
    }),
    SESSION_SECRET: z.string().min(32, 'must be 32 characters or more'),
    AUDIT_KEY: z.string().min(32, 'must be 32 characters or more'),
    WORKER_SECOND_FACTOR: z.enum(['required', 'off'], 'must be required, or off for a trial without real people'),
    NEUTRAL_SITE: z.url({ protocol: /^https$/, error: 'must be an https address' }).default('https://www.weather.gov/'),
    // Without encryption nothing is sent (app/server/post/by-smtp.server.ts): smtp:// has to offer STARTTLS.
    SMTP_URL: z.preprocess(leftOut, z.string().refine(isMailServer, SMTP_ERROR).optional()),
    MAIL_FROM: z.preprocess(
      leftOut,
      z
        .string()
        .regex(/^([^<>"\\,;:@\p{Cc}]{1,40} <[^\s<>@,;]+@[^\s<>@,;]+>|[^\s<>@,;]+@[^\s<>@,;]+)$/u, MAIL_ERROR)
        .optional(),
    ),
    // In the clear only to a bridge on the same machine.
    TEXT_URL: z.preprocess(leftOut, z.string().refine(isSafeAddress, 'must be an https address').optional()),
    TEXT_TOKEN: z.preprocess(
      leftOut,
      z
        .string()
        .regex(/^[\x21-\x7e]{16,}$/, 'must be 16 characters or more, without spaces')
        .optional(),
    ),
    BACKUP_DAYS: z.coerce.number().int().min(0).max(3650).default(USUAL_BACKUP_DAYS),
    OIDC_ISSUER: z.preprocess(leftOut, z.string().refine(isIssuer, ISSUER_ERROR).optional()),
    OIDC_CLIENT_ID: z.preprocess(leftOut, z.string().max(500).optional()),
    OIDC_CLIENT_SECRET: z.preprocess(
      leftOut,
      z
        .string()
        .regex(/^[\x21-\x7e]{16,}$/, 'must be 16 characters or more, without spaces')
        .optional(),
    ),
    LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
    FOOTBRIDGE_DEMO: flag,
    FOOTBRIDGE_NOW: z.iso.datetime('must be an instant such as 2026-03-03T18:00:00Z').optional(),
  })
  .superRefine((env, context) => {
    for (const [name, other] of together) {
      if (env[name] === undefined && env[other] !== undefined)
        context.addIssue({ code: 'custom', path: [name], message: `must be said where ${other} is` })
    }
  })
  .refine(
    (env) =>
      env.FOOTBRIDGE_DEMO ||
      !env.FOOTBRIDGE_NOW ||
      process.env.NODE_ENV !== 'production' ||
      env.PUBLIC_URL.startsWith('http://'),
    {
      path: ['FOOTBRIDGE_NOW'],
      error: 'is for tests alone',
    },
  )
  .transform((env) => ({ ...env, publicUrl: new URL(env.PUBLIC_URL), secure: env.PUBLIC_URL.startsWith('https:') }))

export type Env = z.output<typeof settings>

let checked: Env | undefined

/** One line per wrong setting: its name and what it must be. Values are never printed: some are secrets. */
export function problemsIn(values: Record<string, string | undefined>): string[] {
  const result = settings.safeParse(values)
  if (result.success) return []
  return result.error.issues.map((issue) => {
    const name = String(issue.path[0])
    return `${name} ${values[name] === undefined ? 'is missing' : ''}${values[name] === undefined ? ': it ' : ''}${issue.message.startsWith('must') || issue.message.startsWith('is ') ? issue.message : `must be another value (${issue.message})`}`
  })
}

/** The settings of this process. Throws on a wrong one; `serve` has told the operator before. */
export function env(): Env {
  checked ??= settings.parse(process.env)
  return checked
}
