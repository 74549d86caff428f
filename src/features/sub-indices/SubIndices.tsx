export function SubIndices() { return null; }
