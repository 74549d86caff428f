export function Gcc() { return null; }
