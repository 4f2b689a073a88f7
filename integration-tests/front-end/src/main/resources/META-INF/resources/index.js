// Seam's components read these when they are loaded.
globalThis.disableSeamTelemetry = true;
globalThis.disableSeamCssInjection = true;
globalThis.disableSeamFontInjection = true;

const main = document.querySelector('main');
const problem = document.querySelector('[role=alert]');
let table;
let timer;

async function renew(cache = 'default') {
    clearTimeout(timer);
    const response = await fetch('seam/client-session', { cache }).catch(() => Response.error());
    if (response.status === 401) {
        location.assign('login.html');
    }
    problem.textContent = response.ok ? '' : 'Your devices are not available at the moment.';
    if (!response.ok) {
        timer = setTimeout(renew, 10_000);
        return;
    }
    const { token, expires_at, endpoint } = await response.json();
    if (token !== table?.clientSessionToken) {
        show(token, endpoint);
    }
    const remaining = Date.parse(expires_at) - Date.now();
    // Not too often if the clock of the browser is wrong, and not later than setTimeout can.
    timer = setTimeout(renew, Math.min(Math.max(remaining - 60_000, 10_000), 24 * 60 * 60_000));
}

function show(clientSessionToken, endpoint) {
    table = document.createElement('seam-device-table');
    table.endpoint = endpoint;
    table.clientSessionToken = clientSessionToken;
    table.onSessionUpdate = seam => seam.client.interceptors.response.use(undefined, error => {
        if (error.statusCode === 401 && clientSessionToken === table.clientSessionToken) {
            renew('reload'); // sends Cache-Control: no-cache, to get another token than the rejected one
        }
        throw error;
    });
    main.replaceChildren(table);
}

await import('./seam-components/elements.js');
await renew();
