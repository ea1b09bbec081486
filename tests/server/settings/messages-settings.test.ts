// What the operator reads when a setting of mail, text messages or the agency's sign-on makes no sense: one line that names it, never its value.
import { expect, it } from 'vitest'
import { problemsIn } from '#app/server/settings/env.server.ts'

const needed = {
  DATABASE_URL: 'file:data/here.sqlite',
  PUBLIC_URL: 'https://footbridge.example',
  SESSION_SECRET: 'a secret of thirty-two letters or more',
  AUDIT_KEY: 'another secret of thirty-two letters',
  WORKER_SECOND_FACTOR: 'off',
}
const problems = (settings: Record<string, string | undefined>) => problemsIn({ ...needed, ...settings })
const mail = { SMTP_URL: 'smtp://agency:secret@mail.example:587', MAIL_FROM: 'Notes <notes@mail.example>' }
const text = { TEXT_URL: 'https://text.example/send', TEXT_TOKEN: 'sixteen-letters-1' }
const agency = {
  OIDC_ISSUER: 'https://id.agency.example/one',
  OIDC_CLIENT_ID: 'footbridge',
  OIDC_CLIENT_SECRET: 'a-secret-between-two',
}

it('neither, either or both ways may be set; left out and empty are the same', () => {
  for (const settings of [{}, mail, text, { ...mail, ...text }, { SMTP_URL: '', MAIL_FROM: '', TEXT_URL: '' }])
    expect(problems(settings)).toEqual([])
  expect(problems({ SMTP_URL: 'smtps://mail.example', MAIL_FROM: 'notes@mail.example' })).toEqual([])
  expect(problems({ ...text, TEXT_URL: 'http://127.0.0.1:8080/send' })).toEqual([])
  expect(problems(agency)).toEqual([])
  expect(problems({ OIDC_ISSUER: '', OIDC_CLIENT_ID: '', OIDC_CLIENT_SECRET: '' })).toEqual([])
  expect(problems({ ...agency, OIDC_ISSUER: 'http://localhost:4000' })).toEqual([])
})

it.each([
  [{ ...mail, SMTP_URL: 'mail.example' }, /^SMTP_URL must be smtp:\/\//],
  [{ ...mail, SMTP_URL: 'http://mail.example' }, /^SMTP_URL must be smtp:\/\//],
  [{ ...mail, SMTP_URL: 'smtp://mail.example?tls.rejectUnauthorized=false' }, /^SMTP_URL must be .*nothing after it$/],
  [{ ...mail, MAIL_FROM: 'Notes' }, /^MAIL_FROM must be an address such as/],
  [{ ...mail, MAIL_FROM: 'a@mail.example, b@mail.example' }, /^MAIL_FROM must be an address such as/],
  [{ ...mail, MAIL_FROM: 'Notes\r\nBcc: b@mail.example <a@mail.example>' }, /^MAIL_FROM must be an address such as/],
  [{ SMTP_URL: mail.SMTP_URL }, /^MAIL_FROM is missing: it must be said where SMTP_URL is$/],
  [{ MAIL_FROM: mail.MAIL_FROM }, /^SMTP_URL is missing: it must be said where MAIL_FROM is$/],
  [{ ...text, TEXT_URL: 'text.example' }, /^TEXT_URL must be an https address$/],
  [{ ...text, TEXT_URL: 'http://text.example/send' }, /^TEXT_URL must be an https address$/],
  [{ ...text, TEXT_TOKEN: 'short' }, /^TEXT_TOKEN must be 16 characters or more, without spaces$/],
  [{ TEXT_URL: text.TEXT_URL }, /^TEXT_TOKEN is missing: it must be said where TEXT_URL is$/],
  [{ ...agency, OIDC_ISSUER: 'http://id.agency.example' }, /^OIDC_ISSUER must be the https address/],
  [{ ...agency, OIDC_ISSUER: 'id.agency.example' }, /^OIDC_ISSUER must be the https address/],
  [{ ...agency, OIDC_ISSUER: 'https://id.agency.example/?a=secret' }, /^OIDC_ISSUER must be the https address/],
  [{ ...agency, OIDC_ISSUER: 'https://me:secret@id.agency.example/' }, /^OIDC_ISSUER must be the https address/],
  [{ ...agency, OIDC_CLIENT_SECRET: 'short' }, /^OIDC_CLIENT_SECRET must be 16 characters or more, without spaces$/],
  [{ ...agency, OIDC_ISSUER: '' }, /^OIDC_ISSUER .*must be said where OIDC_CLIENT_SECRET is$/],
  [{ ...agency, OIDC_CLIENT_ID: undefined }, /^OIDC_CLIENT_ID is missing: it must be said where OIDC_ISSUER is$/],
  [{ OIDC_ISSUER: agency.OIDC_ISSUER }, /^OIDC_CLIENT_ID is missing: it must be said where OIDC_ISSUER is$/],
  [
    { OIDC_CLIENT_ID: agency.OIDC_CLIENT_ID },
    /^OIDC_CLIENT_SECRET is missing: it must be said where OIDC_CLIENT_ID is$/,
  ],
])('%j', (settings, said) => {
  const found = problems(settings)
  expect(found).toEqual([expect.stringMatching(said)])
  expect(found.join()).not.toContain('secret')
})
