// Loaded into child processes. Their channel closes when the parent is gone, also after a kill -9.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref(); // waiting for that keeps no finished process alive
