import { parseArgs, type ParseArgsConfig } from 'node:util';

type Options = NonNullable<ParseArgsConfig['options']>;

/** A command of the operator: what `--help` says of it, and what it does. */
export interface Command {
  name: string;
  about: string;
  /** One line per option or argument, as `--help` prints them. */
  usage?: readonly string[];
  options?: Options;
  allowsArguments?: boolean;
  /** Gives the plain line that ends the output, or nothing when the output is for machines. */
  run: (given: GivenOptions) => Promise<string | undefined>;
}

export interface GivenOptions {
  values: Readonly<Record<string, unknown>>;
  positionals: readonly string[];
}

/** Runs a command with the process's arguments; what goes wrong is one line and exit code 1. */
export function startCommand(command: Command): void {
  runCommand(command, process.argv.slice(2)).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  });
}

async function runCommand(command: Command, args: string[]): Promise<void> {
  const given = parseArgs({
    args,
    options: { help: { type: 'boolean', short: 'h' }, ...command.options },
    allowPositionals: command.allowsArguments ?? false,
  });
  if (given.values.help === true) return console.log(helpText(command));
  const summary = await command.run(given);
  if (summary !== undefined) console.log(summary);
}

function helpText({ name, about, usage = [] }: Command): string {
  const lines = usage.map((line) => `  ${line}`);
  return [
    `npm run ${name}${usage.length > 0 ? ' -- …' : ''}`,
    '',
    about,
    ...(usage.length > 0 ? ['', ...lines] : []),
  ].join('\n');
}
