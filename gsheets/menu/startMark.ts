/** Stands in Sidebar.html; showPanel() replaces it to say what the panel shows first. */
export const START_MARK = 'data-start=""';
