import { index, type RouteConfig, route } from '@remix-run/route-config'

/** Every address of Footbridge; it reads like a table of contents. Who may open what stands in docs and in the matrix test. */
export default [
  // Anyone
  index('features/account/landing.route.tsx'),
  route('sign-up', 'features/account/sign-up.route.tsx'),
  route('sign-in', 'features/account/sign-in.route.tsx'),
  route('sign-in/backup-card', 'features/account/sign-in-backup-card.route.tsx'),
  route('sign-out', 'features/account/sign-out.route.tsx'),
  route('exit', 'features/account/exit.route.tsx'),
  route('language', 'features/account/language.route.tsx'),
  route('help', 'features/help/help.route.tsx'),
  route('help/today', 'features/help/help-today.route.tsx'),
  route('help/my-rights', 'features/help/my-rights.route.tsx'),
  route('help/earn-more', 'features/help/earn-more.route.tsx'),
  route('privacy', 'features/help/privacy.route.tsx'),
  route('accessibility', 'features/help/accessibility.route.tsx'),

  // A participant: my account
  route('me', 'features/account/me.route.tsx'),
  route('me/backup-card', 'features/account/backup-card.route.tsx'),

  // A participant: today and goals

  // A participant: my life now, my family map, my bridge

  // A participant: letting a worker see

  // A worker
] satisfies RouteConfig
