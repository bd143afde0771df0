/**
 * The app sends no packet, ever. Chromium has many ways of its own to talk to the world; each is shut here, and one
 * block under all of them lets nothing pass that is not the app's own.
 */
import { app, type Session } from 'electron';
import type { Log } from './log';
import { devServer, SCHEME } from './page';

const SWITCHES = [
  'disable-background-networking',
  'disable-component-update',
  'disable-domain-reliability',
  'disable-sync',
  'disable-breakpad',
  'dns-prefetch-disable',
  'no-pings',
  // Otherwise some systems look for a proxy on the local network.
  'no-proxy-server',
] as const;

const FEATURES_OFF = [
  'AutofillServerCommunication',
  'CertificateTransparencyComponentUpdater',
  'DialMediaRouteProvider',
  'MediaRouter',
  'OptimizationHints',
  'Translate',
] as const;

/** To be called before the app is ready, because command-line switches are read then. */
export function enableOffline(log: Log): void {
  const server = devServer();
  for (const name of SWITCHES) app.commandLine.appendSwitch(name);
  app.commandLine.appendSwitch('disable-features', FEATURES_OFF.join(','));
  const except = server === null ? '' : `, EXCLUDE ${new URL(server).hostname}`;
  app.commandLine.appendSwitch('host-resolver-rules', `MAP * ~NOTFOUND${except}`);

  app.on('session-created', (session) => guardSession(session, server, log));
  app.on('web-contents-created', (_event, contents) => {
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  });
  app.once('ready', () => {
    app.configureHostResolver({ enableBuiltInResolver: false, secureDnsMode: 'off' });
  });
}

/** Whether a request may go through: nothing that leaves this computer may. `server` is the development server, if any. */
export function isLocalRequest(address: string, server: string | null): boolean {
  if (/^(data|blob|devtools):/.test(address) || address.startsWith(`${SCHEME}://`)) return true;
  if (server === null) return false;
  return address.startsWith(server) || address.startsWith(server.replace(/^http/, 'ws'));
}

function guardSession(session: Session, server: string | null, log: Log): void {
  session.setSpellCheckerEnabled(false);
  // macOS has a spellchecker of its own, without languages to set.
  if (process.platform !== 'darwin') session.setSpellCheckerLanguages([]);
  session.webRequest.onBeforeRequest((details, answer) => {
    const local = isLocalRequest(details.url, server);
    if (!local) log.note('request refused', { kind: details.resourceType, scheme: details.url.split(':', 1)[0] ?? '' });
    answer({ cancel: !local });
  });
}
