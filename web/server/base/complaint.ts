/**
 * Something the person at the keyboard can put right: its message is one or two plain sentences that say what happened
 * and what to do next. main prints the message alone; any other error is a bug and keeps its stack.
 */
export class Complaint extends Error {
  override readonly name = 'Complaint';
}
