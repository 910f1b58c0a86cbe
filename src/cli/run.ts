import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { version } from '../files/version'
import { registry } from '../shared/checks/registry'
import { severities } from '../shared/checks/finding'
import type { Severity } from '../shared/checks/finding'
import type { CalendarDay } from '../shared/review/analyze'
import { exportFormats } from '../shared/export/formats'
import type { ExportFormatId } from '../shared/export/formats'
import { check, formats } from './check'
import type { Format } from './check'
import { explain } from './explain'
import { exportFiles } from './export'
import { fixFiles } from './fix'
import type { Io } from './io'

/** Runs the command line on its words (without program and script) and answers the exit code: 0, 1, or 2 for a misuse. */
export async function run(words: readonly string[], io: Io): Promise<number> {
  let exitCode = 0
  const said: Promise<void>[] = []
  const program = createProgram(io, (code) => { exitCode = code })
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({
      writeOut: (text) => { said.push(io.out(text)) },
      writeErr: (text) => { said.push(io.err(text)) },
    })
  }
  try {
    await program.parseAsync([...words], { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    exitCode = error.exitCode === 0 ? 0 : 2
  }
  await Promise.all(said)
  return exitCode
}

function createProgram(io: Io, finish: (exitCode: number) => void): Command {
  const program = new Command('corrigenda')
    .description('Finds what contradicts what in a biography: record against prose, prose against prose, dates against the calendar.')
    .version(version)
    .showHelpAfterError('Try: corrigenda --help')
  addCheck(program, io, finish)
  addExport(program, io, finish)
  addFix(program, io, finish)
  program.command('explain')
    .showHelpAfterError('Try: corrigenda explain --help')
    .description('say what a check finds; without an id, list all checks')
    .argument('[check-id]', 'for example life/death-before-birth')
    .action(async (id: string | undefined) => { finish(await explain(id, registry, io)) })
  return program
}

interface CheckFlags {
  readonly format: Format
  readonly failOn: Severity
  readonly config?: string
  readonly today?: CalendarDay
}

function addCheck(program: Command, io: Io, finish: (exitCode: number) => void): void {
  program.command('check')
    .showHelpAfterError('Try: corrigenda check --help')
    .description('review files, or every .txt and .md file below a folder but a README; "-" is standard input')
    .argument('<file...>', 'files, folders or -')
    .addOption(new Option('--format <format>', 'how to report').choices(formats).default('human'))
    .addOption(new Option('--fail-on <severity>', 'exit with 1 from this severity on').choices(severities).default('contradiction'))
    .option('--config <file>', 'checks and thresholds, as JSON')
    .option('--today <date>', 'the day to take for today (YYYY-MM-DD), for a run that can be repeated', parseDay)
    .addHelpText('after', '\nExit status: 0 nothing as grave as --fail-on, 1 something, 2 misuse or a file that could not be read.')
    .action(async (files: string[], { format, failOn, config, today }: CheckFlags) => {
      finish(await check(files, { format, failOn, config: config ?? null, today: today ?? io.today }, io))
    })
}

interface ExportFlags {
  readonly to: ExportFormatId
  readonly out?: string
  readonly base?: string
  readonly force?: boolean
  readonly config?: string
  readonly today?: CalendarDay
}

function addExport(program: Command, io: Io, finish: (exitCode: number) => void): void {
  program.command('export')
    .showHelpAfterError('Try: corrigenda export --help')
    .description('write what is known in another form; conflicting values are exported as conflicting')
    .argument('<file...>', 'files, folders or -')
    .addOption(new Option('--to <format>', 'the form').choices(exportFormats.map(({ id }) => id)).makeOptionMandatory())
    .option('--out <path>', 'a file, or a folder for several; standard output without it')
    .option('--base <file>', 'the text before it was corrected, for the account of the edits and the patch')
    .option('--force', 'replace a text that stands where the export goes; earlier exports in other forms are replaced anyway')
    .option('--config <file>', 'checks and thresholds, as JSON; without it the nearest corrigenda.json')
    .option('--today <date>', 'the day to take for today (YYYY-MM-DD)', parseDay)
    .action(async (files: string[], { to, out, base, force, config, today }: ExportFlags) => {
      finish(await exportFiles(files, { to, out: out ?? null, base: base ?? null, force: force ?? false, config: config ?? null, today: today ?? io.today }, io))
    })
}

function addFix(program: Command, io: Io, finish: (exitCode: number) => void): void {
  program.command('fix')
    .showHelpAfterError('Try: corrigenda fix --help')
    .description('apply safe fixes (form only) in place; what needs a choice is listed and left alone')
    .argument('<file...>', 'files, folders or -')
    .option('--dry-run', 'print the patch and write nothing')
    .option('--config <file>', 'checks and thresholds, as JSON; without it the nearest corrigenda.json')
    .option('--today <date>', 'the day to take for today (YYYY-MM-DD)', parseDay)
    .action(async (files: string[], { dryRun, config, today }: { readonly dryRun?: boolean; readonly config?: string; readonly today?: CalendarDay }) => {
      finish(await fixFiles(files, { dryRun: dryRun ?? false, config: config ?? null, today: today ?? io.today }, io))
    })
}

const dayPattern = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/

function parseDay(word: string): CalendarDay {
  const { year, month, day } = dayPattern.exec(word)?.groups ?? {}
  const parsed = { year: Number(year), month: Number(month), day: Number(day) }
  const isDay = parsed.month >= 1 && parsed.month <= 12 && parsed.day >= 1 && parsed.day <= 31
  if (!isDay) throw new InvalidArgumentError('A day is written YYYY-MM-DD.')
  return parsed
}
