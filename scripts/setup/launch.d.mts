export function launchOptions(userData: string, files?: readonly string[]): { executablePath: string; chromiumSandbox: boolean; args: string[] }
