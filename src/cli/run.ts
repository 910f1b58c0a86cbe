import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { version } from '../files/version'
import { registry } from '../shared/checks/registry'
import { severities } from '../shared/checks/finding'
import type { Severity } from '../shared/checks/finding'
import type { CalendarDay } from '../shared/review/analyze'
import { check, formats } from './check'
import type { Format } from './check'
import { explain } from './explain'
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
    .showHelpAfterError('Try: corrigenda check --help')
  addCheck(program, io, finish)
  program.command('explain')
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
    .description('review files, or every .txt and .md file below a folder; "-" is standard input')
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

const dayPattern = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/

function parseDay(word: string): CalendarDay {
  const { year, month, day } = dayPattern.exec(word)?.groups ?? {}
  const parsed = { year: Number(year), month: Number(month), day: Number(day) }
  const isDay = parsed.month >= 1 && parsed.month <= 12 && parsed.day >= 1 && parsed.day <= 31
  if (!isDay) throw new InvalidArgumentError('A day is written YYYY-MM-DD.')
  return parsed
}
