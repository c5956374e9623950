import { describe, expect, it } from 'vitest';
import { stageIn, stageOfCommand } from './stage.ts';

describe('stageIn', () => {
  it.each([
    ['550 unknown user (in reply to end of data command)', 'data'],
    ['550 user unknown (in reply to rcpt to command)', 'rcpt'],
    ['smtp error from remote mail server after mail from:<a@example.jp> size=2022', 'mail'],
    ['smtp error from remote mail server after initial connection', 'connect'],
    ['192.0.2.1 does not like recipient. remote host said: 550', 'rcpt'],
    ['192.0.2.1 failed after i sent the message.', 'data'],
    ['refused to talk to me: 421 busy', 'connect'],
    ['550 user unknown', undefined],
  ])('%s', (line, stage) => {
    expect(stageIn(line)).toBe(stage);
  });
});

describe('stageOfCommand', () => {
  it.each([
    ['RCPT To:<a@example.jp>', 'rcpt'],
    ['MAIL From:<shop@example.jp> SIZE=100', 'mail'],
    ['DATA', 'data'],
    ['EHLO mx.example.jp', 'helo'],
    ['QUIT', undefined],
  ])('%s', (command, stage) => {
    expect(stageOfCommand(command)).toBe(stage);
  });
});
