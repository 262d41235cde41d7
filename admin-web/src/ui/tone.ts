/** What a state means to the reader, each with its own shape beside its colour: waits, moves on, is done, needs care, has ended without. */
export type Tone = 'waiting' | 'moving' | 'done' | 'alert' | 'stopped';
