const status = document.querySelector('[role=status]');
let session; // nowhere else, such as in a cookie or in the browser's storage

async function seam(path, input, cache = 'default') {
    if (!session || cache === 'reload' || Date.parse(session.expires_at) - Date.now() < 60_000) {
        const response = await fetch('seam/client-session', { cache });
        if (response.status === 401) location.assign('login.html');
        if (!response.ok) throw new Error('Your devices are not available at the moment.');
        session = await response.json();
    }
    const headers = { 'Authorization': `Bearer ${session.token}`, 'Content-Type': 'application/json' };
    const response = await fetch(session.endpoint + path, { method: 'POST', headers, body: JSON.stringify(input) });
    if (response.status === 401 && cache !== 'reload') {
        return seam(path, input, 'reload'); // sends Cache-Control: no-cache, to get another token than the rejected one
    }
    if (!response.ok) throw new Error(`Seam returned the status ${response.status}.`);
    return response.json();
}

async function unlock({ device_id, display_name }) {
    let { action_attempt } = await seam('/locks/unlock_door', { device_id });
    while (action_attempt.status === 'pending') {
        await new Promise(resolve => setTimeout(resolve, 500));
        ({ action_attempt } = await seam('/action_attempts/get', { action_attempt_id: action_attempt.action_attempt_id }));
    }
    status.textContent = action_attempt.error?.message ?? `${display_name} is unlocked.`;
}

const report = work => work.catch(error => status.textContent = error.message);

report(seam('/devices/list', {}).then(({ devices }) => devices.forEach(device => {
    const item = document.querySelector('ul').appendChild(document.createElement('li'));
    item.textContent = device.display_name;
    if (device.can_remotely_unlock) {
        const button = item.appendChild(document.createElement('button'));
        button.textContent = 'Unlock';
        button.onclick = () => report(unlock(device));
    }
})));
