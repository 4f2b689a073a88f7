import { css } from 'lit';

/** What the pages have in common. */
export const pageStyles = css`
    :host {
        display: flex;
        flex-direction: column;
        height: 100%;
        padding: 0 10px;
        box-sizing: border-box;
    }
    .toolbar {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 8px 12px;
        padding: 4px 0 10px 0;
    }
    .where {
        flex: 1;
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 4px 10px;
        color: var(--lumo-contrast-60pct);
        font-size: var(--lumo-font-size-s);
    }
    vaadin-grid {
        flex: 1;
        min-height: 240px;
    }
    .muted {
        color: var(--lumo-contrast-50pct);
    }
    .id {
        font-family: monospace;
        font-size: var(--lumo-font-size-xs);
    }
    qui-themed-code-block {
        font-size: var(--lumo-font-size-s);
    }
`;
