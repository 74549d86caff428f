/** Whether a file says of itself that it is a story. */
export const isStoryFile = ({ name }: Pick<File, "name">): boolean => name.toLowerCase().endsWith(".json");
