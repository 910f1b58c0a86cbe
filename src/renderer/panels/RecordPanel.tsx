export const RecordPanel = () => null
