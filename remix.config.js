// The Remix options; vite.config.ts hands them to the plugin. The flags make the later move to React Router a rename.
/** @type {import('@remix-run/dev').VitePluginConfig} */
export default {
  appDirectory: 'app',
  serverModuleFormat: 'esm',
  future: {
    v3_fetcherPersist: true,
    v3_relativeSplatPath: true,
    v3_throwAbortReason: true,
    v3_singleFetch: true,
    v3_routeConfig: true,
    // Off for good: its endpoint has an open denial of service, and no browser code here would ask for it.
    v3_lazyRouteDiscovery: false,
  },
}
