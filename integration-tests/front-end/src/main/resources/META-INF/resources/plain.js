const status = document.querySelector('[role=status]');
let session; // in memory alone

async function renew(cache = 'default') {
    const response = await fetch('seam/client-session', { cache });
    if (response.status === 401) location.assign('login.html');
    if (!response.ok) throw new Error('Your devices are not available at the moment.');
    session = await response.json();
}

async function seam(path, input, isRepeated = false) {
    if (!session || Date.parse(session.expires_at) - Date.now() < 60_000) await renew();
    const headers = { 'Authorization': `Bearer ${session.token}`, 'Content-Type': 'application/json' };
    const response = await fetch(session.endpoint + path, { method: 'POST', headers, body: JSON.stringify(input) });
    if (response.status === 401 && !isRepeated) {
        await renew('reload'); // sends Cache-Control: no-cache, for another token than the rejected one
        return seam(path, input, true);
    }
    if (!response.ok) throw new Error((await response.json()).error.message);
    return response.json();
}

async function unlock({ device_id, display_name }) {
    let attempt = (await seam('/locks/unlock_door', { device_id })).action_attempt;
    for (; attempt.status === 'pending'; await new Promise(done => setTimeout(done, 500))) {
        attempt = (await seam('/action_attempts/get', { action_attempt_id: attempt.action_attempt_id })).action_attempt;
    }
    status.textContent = attempt.status === 'success' ? `${display_name} is unlocked.` : attempt.error.message;
}

async function list() {
    const { devices } = await seam('/devices/list', {});
    document.querySelector('ul').append(...devices.map(device => {
        const item = document.createElement('li');
        item.textContent = device.display_name;
        if (device.can_remotely_unlock) {
            const button = item.appendChild(document.createElement('button'));
            button.textContent = 'Unlock';
            button.onclick = () => show(unlock(device));
        }
        return item;
    }));
}

function show(work) {
    work.catch(error => status.textContent = error.message);
}

show(list());
