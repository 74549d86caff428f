/** The site's public address, where that was set at build; else nothing, and links hold the query alone. */
export const siteAddress = (import.meta.env["VITE_SITE"] as string | undefined) ?? "";
