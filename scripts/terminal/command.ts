/** Running other programs: captured where the answer is wanted, shown where a person follows it. */

import { type SpawnOptions, spawn } from 'node:child_process';

/** What a program that was waited for has left behind. A signal counts as exit code 1, a missing program as 127. */
export type CommandResult = { readonly code: number; readonly stdout: string; readonly stderr: string };

const NOT_FOUND = 127;

/** Runs a program and keeps what it prints. */
export function capture(program: string, args: readonly string[], options: SpawnOptions = {}): Promise<CommandResult> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { ...options, ...windowsShell(program), stdio: ['ignore', 'pipe', 'pipe'] });
    let stdout = '';
    let stderr = '';
    child.stdout?.on('data', (part: Buffer) => {
      stdout += part.toString();
    });
    child.stderr?.on('data', (part: Buffer) => {
      stderr += part.toString();
    });
    child.on('error', (error) => resolve({ code: NOT_FOUND, stdout, stderr: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, stdout, stderr }));
  });
}

/** Runs a program whose output the reader sees as it comes; resolves to its exit code. */
export function show(program: string, args: readonly string[], options: SpawnOptions = {}): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: 'inherit', ...options, ...windowsShell(program) });
    child.on('error', () => resolve(NOT_FOUND));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** npm is a batch file on Windows, which Node starts through a shell only. */
function windowsShell(program: string): SpawnOptions {
  return process.platform === 'win32' && program === 'npm' ? { shell: true } : {};
}
