// Plain tables for a terminal and for Markdown alike.
export function table(title, head, rows) {
  const cells = [head, ...rows.map((row) => row.map(String))]
  const widths = head.map((_, column) => Math.max(...cells.map((row) => row[column].length)))
  const line = (row) => `| ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]))).join(' | ')} |`
  process.stdout.write(`\n${title}\n\n${[line(cells[0]), `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...cells.slice(1).map(line)].join('\n')}\n`)
}

export const ms = (value) => `${value.toFixed(value < 10 ? 2 : 0)} ms`
export const rate = (units, milliseconds) => `${(units / 1000 / milliseconds).toFixed(2)} MB/s`
