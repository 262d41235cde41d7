/** What a state means to the reader, each with its own shape beside its colour: waits, moves on, is done, needs care, has ended without, is still being written. */
export type Tone = 'writing' | 'waiting' | 'moving' | 'done' | 'alert' | 'stopped';
