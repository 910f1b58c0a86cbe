export const Stack = () => null
