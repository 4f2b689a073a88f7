{#include front-end}
const status = document.querySelector('[role=status]');

async function json(url, options) {
    const response = await fetch(url, options);
    if (!response.ok) throw new Error('Your devices are not available at the moment.');
    return response.json();
}

try {
    const session = await json('seam/client-session'); // keep its token in a variable only
    const { devices } = await json(session.endpoint + '/devices/list', {
        method: 'POST',
        headers: { 'Authorization': 'Bearer ' + session.token, 'Content-Type': 'application/json' },
        body: '{}'
    });
    for (const device of devices) {
        document.querySelector('ul').appendChild(document.createElement('li')).textContent = device.display_name;
    }
    if (devices.length === 0) status.textContent = 'You have no devices.';
} catch (error) {
    status.textContent = error.message;
}
{/include}